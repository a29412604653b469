package antiphon.corpus;

import antiphon.score.Melody;
import antiphon.score.Part;
import java.util.List;
import java.util.Optional;

/** Which part of a piece is learned from. */
public enum PartChoice {

    /** Every part that has pitches. */
    ALL("It holds only percussion."),

    /**
     * The first part named as a voice, or else with the program of one, as one line: the highest note of each onset, cut
     * at the next. Without such a part the highest line of all.
     */
    VOICE("It holds only percussion."),

    /** The line that is highest at each moment, of all parts together. */
    HIGHEST("It holds only percussion."),

    /** The parts named as a keyboard instrument, or else with the program of one. */
    KEYBOARD("No part of it is named as a piano or other keyboard, or has the program of one.");

    private final String reasonWithout;

    PartChoice(String reasonWithout) {
        this.reasonWithout = reasonWithout;
    }

    /** The chosen part or parts of {@code melody}, never percussion; empty where it has none such. */
    public Optional<Melody> of(Melody melody) {
        return switch (this) {
            case ALL -> pitched(melody);
            case VOICE -> voice(melody);
            case HIGHEST -> highest(melody);
            case KEYBOARD -> keyboard(melody);
        };
    }

    /** Why a melody has no such part, in one sentence. */
    public String reasonWithout() {
        return reasonWithout;
    }

    private static Optional<Melody> pitched(Melody melody) {
        return keeping(melody, pitchedParts(melody));
    }

    private static Optional<Melody> voice(Melody melody) {
        return Instrument.VOICE.among(pitchedParts(melody)).stream()
                .findFirst()
                .map(part -> melody.withParts(List.of(part.with(Line.byOnset(part.notes())))))
                .or(() -> highest(melody));
    }

    private static Optional<Melody> highest(Melody melody) {
        return pitched(melody).map(all -> melody.withParts(List.of(Part.of(Line.skyline(all.notes())))));
    }

    private static Optional<Melody> keyboard(Melody melody) {
        return keeping(melody, Instrument.KEYBOARD.among(pitchedParts(melody)));
    }

    private static Optional<Melody> keeping(Melody melody, List<Part> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(melody.withParts(parts));
    }

    private static List<Part> pitchedParts(Melody melody) {
        return melody.parts().stream()
                .filter(part -> !part.isPercussion() && !part.notes().isEmpty())
                .toList();
    }
}
