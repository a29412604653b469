package antiphon.sound;

/** Hears what the {@link Player} does by itself. Called on the player's own thread; must return soon. */
public interface PlayerListener {

    /** The melody was played to its end; the player stands at the beginning again. */
    default void ended() {}

    /** The output was opened, or could not be. */
    default void outputChanged(OutputState state) {}
}
