package antiphon.midi;

import antiphon.score.Key;
import antiphon.score.Meter;
import antiphon.score.Mode;

/** Puts the events that are music into a {@link Track}, and lets all others pass. */
final class TrackEvents {

    private static final int TRACK_NAME = 0x03;
    private static final int TEMPO = 0x51;
    private static final int METER = 0x58;
    private static final int KEY = 0x59;

    private final Track track;

    TrackEvents(Track track) {
        this.track = track;
    }

    /** A note is pressed; with velocity 0 it is released. */
    void press(long tick, int channel, int pitch, int velocity) {
        if (velocity == 0) {
            track.channel(channel).release(tick, pitch);
        } else {
            track.channel(channel).press(tick, pitch, velocity);
        }
    }

    void release(long tick, int channel, int pitch) {
        track.channel(channel).release(tick, pitch);
    }

    void program(long tick, int channel, int program) {
        track.channel(channel).changeProgram(tick, program);
    }

    /** A meta event; one whose content makes no sense is let pass. */
    void meta(long tick, int type, ByteReader content) throws MidiFormatException {
        if (type == TRACK_NAME) {
            track.name(Text.decode(content.rest()));
        } else if (type == TEMPO && content.remaining() >= 3) {
            tempo(tick, content.octet() << 16 | content.shortNumber());
        } else if (type == METER && content.remaining() >= 2) {
            meter(tick, content.octet(), content.octet());
        } else if (type == KEY && content.remaining() >= 2) {
            key(tick, (byte) content.octet(), content.octet());
        }
    }

    private void tempo(long tick, int microsPerQuarter) {
        if (microsPerQuarter > 0) {
            track.tempos().put(tick, microsPerQuarter);
        }
    }

    private void meter(long tick, int beats, int unitExponent) {
        if (beats > 0 && unitExponent <= 7) {
            track.meters().put(tick, new Meter(beats, 1 << unitExponent));
        }
    }

    private void key(long tick, int sharps, int mode) {
        if (Math.abs(sharps) <= 7 && mode <= 1) {
            track.keys().put(tick, new Key(sharps, mode == 0 ? Mode.MAJOR : Mode.MINOR));
        }
    }
}
