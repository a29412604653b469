package antiphon.composer.paper;

import antiphon.network.tape.ParameterSet;
import java.util.List;

/**
 * The two adversaries.
 *
 * @param generator     makes sequences
 * @param discriminator tells them from real ones
 */
record PaperNetworks(PaperGenerator generator, PaperDiscriminator discriminator) {

    /** New networks; all weights depend on shape, start and seed alone. */
    static PaperNetworks create(PaperSettings settings, long seed) {
        var shape = settings.shape();
        return new PaperNetworks(
                new PaperGenerator(shape, settings.start(), seed),
                new PaperDiscriminator(shape, settings.start(), seed + 1));
    }

    List<ParameterSet> both() {
        return List.of(generator.parameters(), discriminator.parameters());
    }
}
