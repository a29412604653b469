package antiphon.evaluation;

import antiphon.score.Melody;
import antiphon.statistics.Profile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One side of a comparison: a composer, or the real music.
 *
 * @param name     the composer's name, or {@link #REAL}
 * @param nats     the mean negative log likelihood that the composer gives to the held-out music, in nats an event; the
 *                 less, the better it expects it, but comparable among composers of one recipe only
 * @param values   each metric of every take, in the order of the takes; NaN where a take does not have it
 * @param profiles the mean shares of pitch classes above the tonic ({@link Profile#PITCH_CLASS}) and of intervals
 *                 ({@link Profile#INTERVAL}) over the takes
 * @param median   the take in the middle when all are ordered by their distance to real music: neither the best nor the
 *                 worst of them
 * @param typical  the take that is nearest to all the others of its side
 */
public record Side(
        String name,
        OptionalDouble nats,
        Map<Metric, List<Double>> values,
        Map<Profile, List<Double>> profiles,
        Melody median,
        Melody typical) {

    /** The name of the real music's side. */
    public static final String REAL = "real music";

    public Side {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nats, "nats");
        values = new EnumMap<>(values);
        profiles = new EnumMap<>(profiles);
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(typical, "typical");
    }
}
