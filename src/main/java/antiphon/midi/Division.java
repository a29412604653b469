package antiphon.midi;

import antiphon.score.TempoMap;
import java.util.List;

/** What a tick of a file is: a share of a quarter, or a share of a second. */
sealed interface Division {

    /** How many ticks a quarter has, 1 to 32,767, in a file with these tempos. */
    int ticksPerQuarter(TempoMap tempos);

    /** How fast the ticks pass in a file with these tempos. */
    TempoMap tempos(TempoMap tempos);

    /** What the two bytes of the header stand for. */
    static Division of(int bits) throws MidiFormatException {
        if (bits == 0) {
            throw new MidiFormatException("The MIDI file says that a quarter has no ticks, so it tells no time.");
        }
        return bits < 0x8000 ? new OfQuarter(bits) : OfSecond.of(256 - (bits >> 8), bits & 0xFF);
    }

    /**
     * Ticks that are a share of a quarter.
     *
     * @param ticks 1 to 32,767
     */
    record OfQuarter(int ticks) implements Division {

        @Override
        public int ticksPerQuarter(TempoMap tempos) {
            return ticks;
        }

        @Override
        public TempoMap tempos(TempoMap tempos) {
            return tempos;
        }
    }

    /**
     * Ticks that are a share of a second, as SMPTE time code counts them. The file's first tempo tells only how long
     * a quarter shall be; no tempo changes how fast these ticks pass.
     *
     * @param ticks how many a second has, 24 to 7,650
     */
    record OfSecond(double ticks) implements Division {

        static OfSecond of(int frames, int ticksPerFrame) throws MidiFormatException {
            if (ticksPerFrame == 0) {
                throw new MidiFormatException("The MIDI file says that a frame has no ticks, so it tells no time.");
            }
            return new OfSecond(ticksPerFrame * framesPerSecond(frames));
        }

        private static double framesPerSecond(int frames) throws MidiFormatException {
            return switch (frames) {
                case 24, 25, 30 -> frames;
                case 29 -> 30_000 / 1001.0; // the drop-frame rate of colour television
                default ->
                    throw new MidiFormatException(
                            "The MIDI file counts time in %d frames a second, which is no known rate."
                                    .formatted(frames));
            };
        }

        @Override
        public int ticksPerQuarter(TempoMap tempos) {
            var quarter = tempos.changes().isEmpty()
                    ? TempoMap.DEFAULT_MICROS_PER_QUARTER
                    : tempos.changes().get(0).microsPerQuarter();
            return (int) Math.max(1, Math.min(0x7FFF, Math.round(ticks * quarter / 1e6)));
        }

        @Override
        public TempoMap tempos(TempoMap tempos) {
            var quarter = Math.round(ticksPerQuarter(tempos) * 1e6 / ticks);
            return new TempoMap(List.of(new TempoMap.Change(0, (int) Math.min(0xFFFFFF, quarter))));
        }
    }
}
