package antiphon.composer;

import antiphon.score.Melody;
import java.util.List;

/**
 * What the discriminator that taught a composer thinks of music. It may be shown and never chooses: the takes that it
 * likes best are not the best ones. Safe to use from any thread, one call at a time.
 */
public interface Critic {

    /**
     * Listens to the pitched notes of {@code take}.
     *
     * @return its opinion at every note that it heard, in order of time; empty where there is nothing to hear
     */
    List<Opinion> listen(Melody take);

    /**
     * What it thinks at one note.
     *
     * @param tick  where the note begins, in the take's ticks
     * @param score how real the music sounds there, higher is more real; a score by itself means nothing, only that it
     *              is higher or lower than another one of the same critic
     */
    record Opinion(long tick, double score) {}
}
