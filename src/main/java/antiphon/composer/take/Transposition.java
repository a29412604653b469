package antiphon.composer.take;

import antiphon.composer.ComposeRequest;
import antiphon.composer.event.KeyProfile;
import antiphon.composer.event.Tone;
import antiphon.score.Key;
import antiphon.score.Scale;
import java.util.List;

/**
 * How a take gets into the key it is asked in: its own key is heard, its tonic is moved to the asked one, and its
 * pitches are drawn to the scale.
 *
 * @param shift semitones every pitch moves
 * @param key   the key that the take is in afterwards
 */
public record Transposition(int shift, Key key) {

    /**
     * The transposition of {@code tones}.
     *
     * @param home semitones that a take moves where no tonic is asked
     */
    public static Transposition of(List<Tone> tones, ComposeRequest request, int home) {
        var heard = KeyProfile.of(tones);
        var mode = request.scale().map(Scale::mode).orElse(heard.mode());
        if (request.tonic().isEmpty()) {
            return new Transposition(home, Key.of(Math.floorMod(heard.tonic() + home, 12), mode));
        }
        var tonic = request.tonic().getAsInt();
        var up = Math.floorMod(tonic - heard.tonic(), 12);
        return new Transposition(up > 6 ? up - 12 : up, Key.of(tonic, mode));
    }

    /** Where {@code pitch} goes, kept within MIDI's range by octaves. */
    public int apply(int pitch, ComposeRequest request) {
        var moved = pitch + shift;
        var folded = moved > 127 ? moved - 12 : moved < 0 ? moved + 12 : moved;
        return request.scale().map(scale -> scale.nearest(folded, key.tonic())).orElse(folded);
    }
}
