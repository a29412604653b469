package antiphon.midi;

import antiphon.score.Key;
import antiphon.score.Melody;
import antiphon.score.Meter;
import antiphon.score.Mode;

/** The first track of a file, which holds no notes but what governs them all. */
final class Conductor {

    private static final int CLOCKS_OF_A_WHOLE_NOTE = 96;

    private Conductor() {}

    static TrackWriter track(Melody melody) {
        var track = new TrackWriter();
        melody.meters().forEach(change -> track.addMeta(change.tick(), 0x58, meter(change.meter())));
        melody.keys().forEach(change -> track.addMeta(change.tick(), 0x59, key(change.key())));
        melody.tempos()
                .changes()
                .forEach(change -> track.addMeta(change.tick(), 0x51, tempo(change.microsPerQuarter())));
        return track;
    }

    private static byte[] meter(Meter meter) {
        var clocksPerBeat = Math.max(1, CLOCKS_OF_A_WHOLE_NOTE / meter.unit());
        var exponent = Integer.numberOfTrailingZeros(meter.unit());
        return new byte[] {(byte) meter.beats(), (byte) exponent, (byte) clocksPerBeat, 8};
    }

    private static byte[] key(Key key) {
        return new byte[] {(byte) key.sharps(), (byte) (key.mode() == Mode.MINOR ? 1 : 0)};
    }

    private static byte[] tempo(int microsPerQuarter) {
        return new byte[] {(byte) (microsPerQuarter >> 16), (byte) (microsPerQuarter >> 8), (byte) microsPerQuarter};
    }
}
