package antiphon.pianoroll;

import java.util.Objects;
import java.util.Optional;

/** The one tone that a pressed pointer holds; it ends when another begins or the pointer is let go. */
final class Press {

    private Audition audition = (pitch, velocity, pressed) -> {};
    private Optional<Tone> held = Optional.empty();

    private record Tone(int pitch, int velocity) {}

    void setAudition(Audition newAudition) {
        release();
        audition = Objects.requireNonNull(newAudition, "audition");
    }

    /** Lets {@code pitch} sound, unless it is held already. */
    void press(int pitch, int velocity) {
        if (held.filter(tone -> tone.pitch() == pitch).isEmpty()) {
            release();
            held = Optional.of(new Tone(pitch, velocity));
            audition.sound(pitch, velocity, true);
        }
    }

    void release() {
        var ending = held;
        held = Optional.empty();
        ending.ifPresent(tone -> audition.sound(tone.pitch(), tone.velocity(), false));
    }
}
