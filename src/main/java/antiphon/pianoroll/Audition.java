package antiphon.pianoroll;

/** Somebody who lets a tone be heard. Called on the JavaFX thread; every tone that begins also ends. */
@FunctionalInterface
public interface Audition {

    /**
     * A tone begins or ends.
     *
     * @param pitch    MIDI key number, 0 to 127
     * @param velocity MIDI velocity, 1 to 127; the same at the end as at the beginning
     * @param pressed  whether it begins
     */
    void sound(int pitch, int velocity, boolean pressed);
}
