package antiphon.evaluation.report;

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

    /** Which numbers are nearer to real music. */
    public static String direction(Distance distance) {
        return distance.highIsNear() ? "higher is nearer" : "lower is nearer";
    }
}
