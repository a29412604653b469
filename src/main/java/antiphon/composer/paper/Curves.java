package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.statistics.Formulas;
import antiphon.statistics.MelodyStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The six curves of the paper's figure: means over samples, of those that have tones.
 *
 * <p>Source: Mogren 2016, section 4, figure 2.
 */
final class Curves {

    private static final int TICKS_PER_QUARTER = (int) Units.TICKS_PER_QUARTER;

    private Curves() {}

    /** By name: scale and polyphony as shares, tone_span, tones_unique, repetitions_3 and intensity_span; may be empty. */
    static Map<String, Double> of(List<List<Tone>> samples, Formulas formulas) {
        var measured = samples.stream()
                .map(tones -> Unarranged.of(TICKS_PER_QUARTER, tones))
                .flatMap(sample -> MelodyStatistics.of(sample, formulas).stream())
                .toList();
        if (measured.isEmpty()) {
            return Map.of();
        }
        var curves = new TreeMap<String, Double>();
        curves.put("scale", mean(measured, sample -> sample.scale().score()));
        curves.put("tone_span", mean(measured, sample -> sample.pitch().span()));
        curves.put("tones_unique", mean(measured, MelodyStatistics::unique));
        curves.put(
                "repetitions_3", mean(measured, sample -> sample.repetitions().ofLength(3)));
        curves.put("intensity_span", mean(measured, sample -> sample.velocity().span()));
        curves.put("polyphony", mean(measured, MelodyStatistics::polyphony));
        return curves;
    }

    private static double mean(List<MelodyStatistics> samples, ToDoubleFunction<MelodyStatistics> figure) {
        return samples.stream().mapToDouble(figure).average().orElseThrow();
    }
}
