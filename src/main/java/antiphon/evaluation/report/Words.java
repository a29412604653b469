package antiphon.evaluation.report;

import antiphon.evaluation.Standing;
import antiphon.statistics.Distance;

/** What the distances are called where people read them. */
public final class Words {

    private Words() {}

    public static String of(Distance distance) {
        return switch (distance) {
            case OA -> "Overlap (OA)";
            case KL -> "Divergence (KL)";
            case FD -> "Fréchet distance (FD)";
            case AUC -> "Classifier (AUC)";
        };
    }

    /** Why nobody is called the nearest. */
    static String of(Standing standing) {
        return switch (standing) {
            case LED -> "";
            case TIE -> "tie";
            case OPEN -> "too few to tell";
            case UNDEFINED -> "not defined";
        };
    }

    /** Which numbers are nearer to real music. */
    public static String direction(Distance distance) {
        return distance.highIsNear() ? "higher is nearer" : "lower is nearer";
    }
}
