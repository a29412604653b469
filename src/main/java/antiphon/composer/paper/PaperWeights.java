package antiphon.composer.paper;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.Tensors;
import antiphon.composer.learner.ParameterTensors;
import java.util.ArrayList;
import java.util.Map;

/** What a composer by the paper composes with, as its file holds it: the generator, and the units of its numbers. */
final class PaperWeights {

    private static final String GENERATOR = "generator";
    private static final String UNITS = "units";
    private static final int FEATURES = CellLayout.Feature.values().length;

    private PaperWeights() {}

    static Tensors of(PaperGenerator generator, Units units) {
        return new Tensors(Map.of(GENERATOR, generator.parameters().weights(), UNITS, numbers(units)));
    }

    /** Gives {@code generator} the weights of {@code file}. */
    static void read(PaperGenerator generator, ComposerFile file) throws ComposerFileException {
        ParameterTensors.readWeights(GENERATOR, generator.parameters(), file.weights());
    }

    /** The units of {@code file}. */
    static Units units(ComposerFile file) throws ComposerFileException {
        var numbers = file.weights().byName().getOrDefault(UNITS, new float[0]);
        if (numbers.length != 1 + 2 * FEATURES) {
            throw new ComposerFileException("The numbers of this composer have no units.");
        }
        var means = new ArrayList<Double>();
        var deviations = new ArrayList<Double>();
        for (var at = 0; at < FEATURES; at++) {
            means.add((double) numbers[1 + at]);
            deviations.add((double) numbers[1 + FEATURES + at]);
        }
        try {
            return new Units(numbers[0] != 0, means, deviations);
        } catch (IllegalArgumentException e) {
            throw new ComposerFileException("The units of this composer's numbers are damaged.", e);
        }
    }

    private static float[] numbers(Units units) {
        var numbers = new float[1 + 2 * FEATURES];
        numbers[0] = units.literal() ? 1 : 0;
        for (var at = 0; at < FEATURES; at++) {
            numbers[1 + at] = units.means().get(at).floatValue();
            numbers[1 + FEATURES + at] = units.deviations().get(at).floatValue();
        }
        return numbers;
    }
}
