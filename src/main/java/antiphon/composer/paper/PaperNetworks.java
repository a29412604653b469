package antiphon.composer.paper;

import antiphon.composer.file.Style;
import antiphon.network.tape.ParameterSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is trained.
 *
 * @param generator composes
 * @param adversary tells what is composed from real music, where a recipe has one
 */
record PaperNetworks(CellNetwork generator, Optional<PaperDiscriminator> adversary) {

    /** New adversaries; all weights depend on shape, start and seed alone. */
    static PaperNetworks create(PaperSettings settings, Styles styles, long seed) {
        var shape = settings.shape(styles);
        return new PaperNetworks(
                new PaperGenerator(shape, settings.start(), seed),
                Optional.of(new PaperDiscriminator(shape, settings.start(), seed + 1)));
    }

    /** The new networks of {@code order}; a recipe that cannot begin by itself composes from passages of its songs. */
    static PaperNetworks of(PaperOrder order, Units units, PaperMaterial material) {
        var crops = new Crops(order.settings().layout(), units);
        return of(
                order,
                units,
                order.recipe() == PaperRecipe.RNN_MSE
                        ? Optional.of(Passages.of(material.songs(), crops, order.seed()))
                        : Optional.empty(),
                material.corpus().styles());
    }

    /**
     * The new networks of {@code order}.
     *
     * @param music  what a recipe that cannot begin by itself composes from
     * @param styles those of its music
     */
    static PaperNetworks of(PaperOrder order, Units units, Optional<Passages> music, List<Style> styles) {
        var settings = order.settings();
        if (order.recipe() == PaperRecipe.PAPER) {
            return create(settings, settings.styles(styles), order.seed());
        }
        return new PaperNetworks(
                composing(order.recipe(), settings, settings.styles(styles), units, music, order.seed()),
                Optional.empty());
    }

    /** The new network that composes. */
    static CellNetwork composing(
            PaperRecipe recipe,
            PaperSettings settings,
            Styles styles,
            Units units,
            Optional<Passages> music,
            long seed) {
        return recipe == PaperRecipe.RNN_MSE
                ? new WindowPredictor(settings.window(units), music.orElseThrow(), seed)
                : new PaperGenerator(settings.shape(styles), settings.start(), seed);
    }

    /** @throws java.util.NoSuchElementException where the recipe has none */
    PaperDiscriminator discriminator() {
        return adversary.orElseThrow();
    }

    List<ParameterSet> all() {
        return Stream.concat(
                        Stream.of(generator.parameters()), adversary.stream().map(PaperDiscriminator::parameters))
                .toList();
    }
}
