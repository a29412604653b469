package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.TempoMap;
import java.util.List;

/** Tones as a melody as they stand: on no grid, in no key, and with doubled ones left in. */
final class Unarranged {

    private static final int PROGRAM_TICKS = (int) Units.TICKS_PER_QUARTER;
    private static final double PROGRAM_TEMPO = 45;

    private Unarranged() {}

    /** At 120 quarters a minute; times are rounded to ticks. */
    static Melody of(int ticksPerQuarter, List<Tone> tones) {
        return Melody.of(
                ticksPerQuarter,
                tones.stream().map(tone -> note(tone, ticksPerQuarter)).toList());
    }

    /**
     * As the published program writes it: 384 ticks a quarter, 45 quarters a minute, one grand piano. Of its files ours
     * differ in that the tempo has a track of its own and that the last tone ends the track, not a quarter after it.
     */
    static Melody asTheProgram(List<Tone> tones) {
        return of(PROGRAM_TICKS, tones).withTempos(TempoMap.of(PROGRAM_TEMPO));
    }

    private static Note note(Tone tone, int ticksPerQuarter) {
        return new Note(
                tone.pitch(),
                Math.round(tone.onset() * ticksPerQuarter),
                Math.max(1, Math.round(tone.length() * ticksPerQuarter)),
                tone.velocity());
    }
}
