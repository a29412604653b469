package antiphon.library;

import java.util.Objects;

/**
 * How training was asked for last.
 *
 * @param part   the name of the part
 * @param recipe the name of the recipe, or of several
 * @param time   the name of the time
 * @param cores  how many trainings may work at once, 1 to 64
 */
public record TrainSettings(String part, String recipe, String time, int cores) {

    /** As it is the first time. */
    public static final TrainSettings DEFAULT = new TrainSettings("ALL", "studio", "COFFEE", 1);

    public TrainSettings {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(time, "time");
        Check.within("cores", cores, 1, 64);
    }
}
