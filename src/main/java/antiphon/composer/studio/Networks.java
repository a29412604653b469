package antiphon.composer.studio;

import antiphon.network.Gemm;
import antiphon.network.tape.ParameterSet;
import antiphon.network.tape.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The networks of one composer: the generator, and what trains it where the generator has a latent vector.
 *
 * @param generator     writes music
 * @param encoder       finds latent vectors; absent for the plain network
 * @param discriminator tells real from written; absent for the plain network
 * @param threads       how many a matrix product may take where these learn or are measured
 */
public record Networks(
        Generator generator, Optional<Encoder> encoder, Optional<Discriminator> discriminator, int threads) {

    /** Untrained networks on one thread; all weights depend on shape and seed alone. */
    public static Networks create(Shape shape, long seed) {
        return create(shape, seed, 1);
    }

    /** Untrained networks on some threads. */
    public static Networks create(Shape shape, long seed, int threads) {
        var generator = new Generator(shape, seed);
        if (shape.latent() == 0) {
            return new Networks(generator, Optional.empty(), Optional.empty(), threads);
        }
        var encoder = new Encoder(shape, seed + 1);
        var discriminator = new Discriminator(shape.vocabulary(), Math.min(64, shape.hidden()), seed + 2);
        return new Networks(generator, Optional.of(encoder), Optional.of(discriminator), threads);
    }

    /** A new tape for what these compute. */
    public Tape tape() {
        return new Tape(Gemm.best(threads));
    }

    /** The weights that learn by likelihood: the generator's, then the encoder's. */
    public List<ParameterSet> writers() {
        var sets = new ArrayList<ParameterSet>();
        sets.add(generator.parameters());
        encoder.ifPresent(each -> sets.add(each.parameters()));
        return List.copyOf(sets);
    }
}
