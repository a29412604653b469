package antiphon.compose;

import antiphon.library.Take;
import antiphon.score.Origin;

/** What one may do with a take beyond the strip. Called on the JavaFX thread. */
public interface TakeActions {

    /** Plays {@code take} from where it stands, at first its beginning, or pauses it where it plays. */
    void play(Take take);

    /** Asks where to write {@code take} as a MIDI file, and writes it. */
    void exportMidi(Take take);

    /** Asks where to write {@code take} as a WAV file, and renders it. */
    void exportWav(Take take);

    /** Puts what {@code origin} was composed with into the Compose panel. */
    void useSettings(Origin.Generated origin);

    /** Hears that {@code take} is being dragged out of the window. */
    void dragged(Take take);
}
