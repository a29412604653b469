package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.statistics.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Mean shares of a profile: real music as broad bars, each composer as a narrow one within. */
final class ProfilePicture {

    private static final int WIDTH = 540;
    private static final int HEIGHT = 150;
    private static final int BOTTOM = 18;
    private static final List<String> DEGREES =
            List.of("1", "♭2", "2", "♭3", "3", "4", "♭5", "5", "♭6", "6", "♭7", "7");

    private final String title;
    private final IntFunction<String> labels;
    private final List<List<Double>> sides = new ArrayList<>();

    private ProfilePicture(Comparison comparison, Profile profile, String title, IntFunction<String> labels) {
        this.title = title;
        this.labels = labels;
        sides.add(comparison.real().profiles().get(profile));
        comparison.composers().forEach(side -> sides.add(side.profiles().get(profile)));
    }

    static ProfilePicture ofPitchClasses(Comparison comparison) {
        return new ProfilePicture(comparison, Profile.PITCH_CLASS, "Pitch classes above the tonic", DEGREES::get);
    }

    static ProfilePicture ofIntervals(Comparison comparison) {
        return new ProfilePicture(comparison, Profile.INTERVAL, "Intervals in semitones", ProfilePicture::interval);
    }

    String markup() {
        var svg = new Svg(WIDTH, HEIGHT, title);
        var bars = sides.get(0).size();
        var most = sides.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        var wide = (double) WIDTH / bars;
        for (var bar = 0; bar < bars; bar++) {
            bar(svg, "real area", sides.get(0).get(bar) / most, bar * wide + 1, wide - 2);
            var narrow = (wide - 6) / Math.max(1, sides.size() - 1);
            for (var side = 1; side < sides.size(); side++) {
                var x = bar * wide + 3 + (side - 1) * narrow;
                bar(svg, "side%d fill".formatted(side - 1), sides.get(side).get(bar) / most, x, narrow - 1);
            }
            svg.text("axis middle", (bar + 0.5) * wide, HEIGHT - 4, labels.apply(bar));
        }
        return svg.line("axis", 0, HEIGHT - BOTTOM, WIDTH, HEIGHT - BOTTOM).markup();
    }

    private static void bar(Svg svg, String style, double share, double x, double wide) {
        var high = share * (HEIGHT - BOTTOM - 4);
        svg.rectangle(style, x, HEIGHT - BOTTOM - high, wide, high);
    }

    /** The outermost bars hold all that is wider. */
    private static String interval(int bar) {
        var semitones = bar - Profile.INTERVAL.size() / 2;
        return semitones % 3 == 0 ? Integer.toString(semitones) : "";
    }
}
