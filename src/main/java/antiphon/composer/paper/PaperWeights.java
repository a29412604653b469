package antiphon.composer.paper;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.Tensors;
import antiphon.composer.learner.ParameterTensors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** What a composer by the paper composes with, as its file holds it: the generator, and the units of its numbers. */
final class PaperWeights {

    private static final String GENERATOR = "generator";
    private static final String UNITS = "units";
    private static final String PASSAGES = "passages";
    private static final int FEATURES = CellLayout.Feature.values().length;

    private static final Set<String> NAMES = Set.of(GENERATOR, UNITS, PASSAGES);

    /** The window's network, whose sizes are given, has half of it, and passages have fewer. */
    private static final int MOST_BESIDE = 1 << 20;

    private PaperWeights() {}

    /** @param weights those of {@code generator} to keep */
    static Tensors of(CellNetwork generator, float[] weights, Units units) {
        var tensors = new HashMap<String, float[]>();
        tensors.put(GENERATOR, weights);
        tensors.put(UNITS, numbers(units));
        generator.passages().ifPresent(music -> tensors.put(PASSAGES, music.numbers()));
        return new Tensors(tensors);
    }

    /** The music of {@code file} that a composer of {@code recipe} goes on from; absent where it begins by itself. */
    static Optional<Passages> passages(ComposerFile file, PaperRecipe recipe, CellLayout layout)
            throws ComposerFileException {
        if (recipe != PaperRecipe.RNN_MSE) {
            return Optional.empty();
        }
        try {
            var numbers = file.weights().byName().getOrDefault(PASSAGES, new float[0]);
            return Optional.of(Passages.of(numbers, layout.width()));
        } catch (IllegalArgumentException e) {
            throw new ComposerFileException("The music that this composer goes on from is missing or damaged.", e);
        }
    }

    /** Whether {@code description} claims exactly the generator's weights, and nothing large beside them. */
    static boolean fit(ComposerDescription description, PaperRecipe recipe, PaperSettings settings) {
        var styles = settings.styles(description.corpus().styles());
        var generator = recipe == PaperRecipe.RNN_MSE ? 0 : PaperGenerator.size(settings.shape(styles));
        return description.tensors().entrySet().stream()
                .allMatch(tensor -> (generator > 0 && tensor.getKey().equals(GENERATOR))
                        ? tensor.getValue() == generator
                        : NAMES.contains(tensor.getKey()) && tensor.getValue() <= MOST_BESIDE);
    }

    /** Gives {@code generator} the weights of {@code file}. */
    static void read(CellNetwork generator, ComposerFile file) throws ComposerFileException {
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
