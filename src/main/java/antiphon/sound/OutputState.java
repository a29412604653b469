package antiphon.sound;

import java.util.Objects;

/** How it stands with the player's output. */
public sealed interface OutputState {

    /** Nothing was asked for yet, or what was asked for is being opened. */
    record Opening() implements OutputState {}

    /**
     * Notes sound.
     *
     * @param output the output that is open
     */
    record Sounding(SoundOutput output) implements OutputState {

        public Sounding {
            Objects.requireNonNull(output, "output");
        }
    }

    /**
     * The output could not be opened. The player goes on without a sound: its position moves, and nothing is heard.
     *
     * @param output the output that was asked for
     * @param reason one sentence for the user, which says what is wrong and what to do
     */
    record Silent(SoundOutput output, String reason) implements OutputState {

        public Silent {
            Objects.requireNonNull(output, "output");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
