package antiphon.compose;

import antiphon.composer.ComposeRequest;
import antiphon.library.ComposeSettings;
import antiphon.score.Scale;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The fields of the Compose panel, all but the composer, its style and the seed. */
final class ComposeForm {

    static final int MOST_BARS = 32;
    static final int MOST_TAKES = 16;
    static final double LEAST_TOP_P = 0.5;
    static final double SLOWEST = 20;
    static final double FASTEST = 300;
    private static final double USUAL_TOP_P = 0.92;

    private final DoubleProperty bars = new SimpleDoubleProperty();
    private final DoubleProperty temperature = new SimpleDoubleProperty();
    private final DoubleProperty repetition = new SimpleDoubleProperty();
    private final BooleanProperty topPAsTuned = new SimpleBooleanProperty();
    private final DoubleProperty topP = new SimpleDoubleProperty(USUAL_TOP_P);
    private final ObjectProperty<OptionalInt> tonic = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Scale>> scale = new SimpleObjectProperty<>();
    private final ObjectProperty<OptionalInt> grid = new SimpleObjectProperty<>();
    private final ObjectProperty<Double> tempo = new SimpleObjectProperty<>();
    private final DoubleProperty variations = new SimpleDoubleProperty();

    ComposeForm(ComposeSettings settings) {
        show(settings);
    }

    /** Fills every field; what is beyond the panel's sliders goes to their end. */
    void show(ComposeSettings settings) {
        bars.set(Math.min(MOST_BARS, settings.bars()));
        temperature.set(settings.temperature());
        repetition.set(settings.repetition());
        topPAsTuned.set(settings.topP().isEmpty());
        settings.topP().ifPresent(share -> topP.set(Math.max(LEAST_TOP_P, share)));
        tonic.set(settings.tonic());
        scale.set(settings.scale());
        grid.set(settings.grid());
        tempo.set(settings.tempo());
        variations.set(settings.variations());
    }

    /**
     * Fills every field as {@link #show} does, but asks for as many takes as before, or more where the wanted one comes
     * later.
     *
     * @param variation which take of its seed is wanted, counted from 0
     * @return whether it will be among them
     */
    boolean showAgain(ComposeSettings settings, int variation) {
        var wanted = Math.max(variations.get(), variation + 1.0);
        show(settings);
        variations.set(Math.min(MOST_TAKES, wanted));
        return wanted <= MOST_TAKES;
    }

    /** What the fields ask for, with {@code seed}. */
    ComposeRequest request(long seed) {
        return new ComposeRequest(
                (int) Math.round(bars.get()),
                rounded(temperature.get()),
                rounded(repetition.get()),
                topPAsTuned.get() ? Optional.empty() : Optional.of(rounded(topP.get())),
                seed,
                (int) Math.round(variations.get()),
                tonic.get(),
                scale.get(),
                grid.get(),
                tempo.get());
    }

    /** Everything that {@link #request} reads. */
    List<Observable> fields() {
        return List.of(bars, temperature, repetition, topPAsTuned, topP, tonic, scale, grid, tempo, variations);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    DoubleProperty barsProperty() {
        return bars;
    }

    DoubleProperty temperatureProperty() {
        return temperature;
    }

    DoubleProperty repetitionProperty() {
        return repetition;
    }

    BooleanProperty topPAsTunedProperty() {
        return topPAsTuned;
    }

    DoubleProperty topPProperty() {
        return topP;
    }

    ObjectProperty<OptionalInt> tonicProperty() {
        return tonic;
    }

    ObjectProperty<Optional<Scale>> scaleProperty() {
        return scale;
    }

    ObjectProperty<OptionalInt> gridProperty() {
        return grid;
    }

    ObjectProperty<Double> tempoProperty() {
        return tempo;
    }

    DoubleProperty variationsProperty() {
        return variations;
    }
}
