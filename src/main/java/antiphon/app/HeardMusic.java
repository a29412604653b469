package antiphon.app;

import antiphon.score.Melody;
import antiphon.sound.SoundBank;

/** Music as the window plays it: with the sounds and the instrument that are chosen, and what is shown at its tempo. */
final class HeardMusic {

    private final SoundViewModel sound;
    private final TransportViewModel transport;

    HeardMusic(SoundViewModel sound, TransportViewModel transport) {
        this.sound = sound;
        this.transport = transport;
    }

    SoundBank bank() {
        return sound.bank();
    }

    /** {@code written} as one hears it; the tempo that is chosen is that of the music which is shown. */
    Melody of(Melody written) {
        var program = sound.instrumentProperty().get();
        var parts = written.parts().stream()
                .map(part -> program.isPresent() ? part.playedBy(program.getAsInt()) : part)
                .toList();
        var played = written.withParts(parts);
        return written.equals(transport.melodyProperty().get()) && transport.factor() != 1
                ? played.withTempos(written.tempos().faster(transport.factor()))
                : played;
    }
}
