package antiphon.midi;

import java.util.Optional;

/** Reads the events of one track from its beginning, up to its end or to where it is damaged. */
final class TrackReader {

    private static final int META = 0xFF;
    private static final int END_OF_TRACK = 0x2F;

    private final ByteReader bytes;
    private final EventLimit limit;
    private final TrackEvents events;
    private long tick;
    private int runningStatus;
    private boolean ended;
    private boolean clipped;

    /** Reads {@code bytes} into {@code track}, whose first tick is {@code start}. */
    TrackReader(ByteReader bytes, long start, Track track, EventLimit limit) {
        this.bytes = bytes;
        this.tick = start;
        this.limit = limit;
        this.events = new TrackEvents(track);
    }

    /** Reads all that can be read and answers why it stopped before the end, if it did. */
    Optional<String> read() {
        try {
            while (!ended && bytes.remaining() > 0) {
                event();
            }
            return Optional.empty();
        } catch (MidiFormatException damage) {
            return Optional.of(damage.getMessage());
        }
    }

    /** The tick of the last event. */
    long tick() {
        return tick;
    }

    /** Whether the track said that it ends. */
    boolean ended() {
        return ended;
    }

    /** Whether there was a value above 127, which was read as 127. */
    boolean clipped() {
        return clipped;
    }

    private void event() throws MidiFormatException {
        advance(bytes.variableNumber());
        var first = bytes.octet();
        if (first == META) {
            meta(bytes.octet());
        } else if (first == 0xF0 || first == 0xF7) {
            bytes.slice(bytes.variableNumber());
        } else if (first > 0xF0) {
            systemMessage(first);
        } else if (first >= 0x80) {
            runningStatus = first;
            channelMessage(value(bytes.octet()));
        } else {
            channelMessage(first);
        }
    }

    private void advance(int ticks) throws MidiFormatException {
        if (tick + ticks > Integer.MAX_VALUE) {
            throw new MidiFormatException("The time passes all bounds at byte %d.".formatted(bytes.position()));
        }
        tick += ticks;
    }

    private void meta(int type) throws MidiFormatException {
        var content = bytes.slice(bytes.variableNumber());
        ended = type == END_OF_TRACK;
        limit.take();
        events.meta(tick, type, content);
    }

    private void systemMessage(int status) throws MidiFormatException {
        switch (status) {
            case 0xF1, 0xF3 -> bytes.slice(1);
            case 0xF2 -> bytes.slice(2);
            case 0xF4, 0xF5 -> throw unknown(status);
            default -> {}
        }
    }

    private void channelMessage(int first) throws MidiFormatException {
        var channel = runningStatus & 0x0F;
        switch (runningStatus >> 4) {
            case 0x8 -> {
                bytes.octet();
                events.release(tick, channel, first);
            }
            case 0x9 -> {
                limit.take();
                events.press(tick, channel, first, value(bytes.octet()));
            }
            case 0xA, 0xB, 0xE -> bytes.octet();
            case 0xC -> {
                limit.take();
                events.program(tick, channel, first);
            }
            case 0xD -> {}
            default -> throw unknown(first);
        }
    }

    private int value(int octet) {
        clipped |= octet > 127;
        return Math.min(127, octet);
    }

    private MidiFormatException unknown(int octet) {
        return new MidiFormatException("No event begins with %02X at byte %d.".formatted(octet, bytes.position() - 1));
    }
}
