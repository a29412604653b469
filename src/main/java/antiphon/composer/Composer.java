package antiphon.composer;

import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Something trained that writes music. Safe to use from any thread, one call at a time. */
public interface Composer {

    /** What kind of composer this is, and what it learned from. */
    ComposerCard card();

    /**
     * Composes {@code request.variations()} takes; the same request gives the same takes.
     *
     * @return the takes in order; fewer than asked for when {@code context} asks to stop
     */
    List<Composition> compose(ComposeRequest request, JobContext context);

    /**
     * Samples freely what this composer has learned, for {@code evaluate} to judge: unselected, unconditioned, with the
     * sampling settings the composer was tuned to. Each window begins on a beat at tick 0 and holds exactly
     * {@code events} notes, in the keys of the training music (not moved to one key), for any meter and tempo. The same
     * seed gives the same windows.
     *
     * @param count  how many windows, 1 or more
     * @param events how many notes each window has, 2 or more
     * @return the windows in order; fewer than asked for when {@code context} asks to stop
     */
    List<Melody> sampleWindows(int count, int events, long seed, JobContext context);

    /**
     * How well this composer expects music, best such as it has not learned from.
     *
     * @return the mean negative log likelihood in nats an event, the fewer the better, always over the same windows of
     *     the music; absent where this kind of composer knows no likelihood, where none of the music can be told in its
     *     events, and when {@code context} asks to stop. With a latent vector it is no likelihood of the music alone
     *     (see {@code composer.studio.HeldOut}): compare it among composers of one recipe only
     */
    default OptionalDouble likelihood(List<Melody> music, JobContext context) {
        return OptionalDouble.empty();
    }

    /**
     * The discriminator that taught this composer; absent where it learned without one, and where its file does not
     * keep it, as files of before it was kept.
     */
    default Optional<Critic> critic() {
        return Optional.empty();
    }
}
