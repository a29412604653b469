package antiphon.train;

import antiphon.score.Melody;
import antiphon.statistics.Figure;
import antiphon.statistics.FigureSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The six figures that music is followed by while it is being learned: those of Mogren 2016, section 4. */
enum LearningFigure {
    POLYPHONY(Figure.POLYPHONY, 2),
    SCALE(Figure.SCALE, 2),
    REPETITION(Figure.REPETITION, 1),
    SPAN(Figure.SPAN, 1),
    UNIQUE(Figure.UNIQUE, 1),
    INTENSITY(Figure.VELOCITY_SPAN, 1);

    private final Figure figure;
    private final int decimals;

    LearningFigure(Figure figure, int decimals) {
        this.figure = figure;
        this.decimals = decimals;
    }

    /** The name it is kept and shown by, as {@code polyphony}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With how many digits after the point it is shown. */
    int decimals() {
        return decimals;
    }

    /** The mean of every figure over {@code melodies}, two or more with tones, by name. */
    static Map<String, Double> of(List<Melody> melodies) {
        var set = FigureSet.of(melodies);
        var figures = new HashMap<String, Double>();
        for (var each : values()) {
            figures.put(each.label(), set.mean(each.figure));
        }
        return Map.copyOf(figures);
    }
}
