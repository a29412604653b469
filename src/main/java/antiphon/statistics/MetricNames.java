package antiphon.statistics;

import java.util.LinkedHashMap;
import java.util.Map;

/** The statistics of a melody under the names that the program published with Mogren 2016 gives them. */
public final class MetricNames {

    private MetricNames() {}

    /** Every metric by its name, numbers as numbers, in a fixed order. */
    public static Map<String, Object> of(MelodyStatistics statistics) {
        var named = new LinkedHashMap<String, Object>();
        named.put("num_tones", statistics.tones());
        putExtent(named, "tone", statistics.pitch());
        named.put("freq_min", statistics.lowestFrequency());
        named.put("freq_max", statistics.highestFrequency());
        named.put("freq_span", statistics.highestFrequency() - statistics.lowestFrequency());
        named.put("tones_unique", statistics.unique());
        putExtent(named, "intensity", statistics.velocity());
        for (var length = Repetitions.SHORTEST; length <= Repetitions.LONGEST; length++) {
            named.put("repetitions_" + length, statistics.repetitions().ofLength(length));
        }
        named.put("scale", statistics.scale().toString());
        named.put("scale_score", statistics.scale().score());
        named.put("polyphony_score", statistics.polyphony());
        named.put("estimated_beat", statistics.beat().ticks());
        named.put("estimated_beat_avg_ticks_off", statistics.beat().ticksOff());
        named.put("top_10_intervals", statistics.intervals().top());
        named.put("top_2_interval_difference", statistics.intervals().difference(2));
        named.put("top_3_interval_difference", statistics.intervals().difference(3));
        return named;
    }

    private static void putExtent(Map<String, Object> named, String name, Extent extent) {
        named.put(name + "_min", extent.min());
        named.put(name + "_max", extent.max());
        named.put(name + "_span", extent.span());
    }
}
