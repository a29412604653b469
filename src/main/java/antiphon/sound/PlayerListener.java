package antiphon.sound;

import java.time.Duration;

/** Hears what the {@link Player} does by itself. Called on the player's own thread; must return soon. */
public interface PlayerListener {

    /** The melody was played to its end; the player stands at the beginning again. */
    default void ended() {}

    /** The output was opened, or could not be. */
    default void outputChanged(OutputState state) {}

    /**
     * The first note after {@link Player#play} is heard now.
     *
     * @param sincePlay what that took, with what the output says of its own latency and with rests in the music
     */
    default void firstSound(Duration sincePlay) {}
}
