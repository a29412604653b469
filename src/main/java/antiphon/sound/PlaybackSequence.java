package antiphon.sound;

import antiphon.score.LoopRange;
import antiphon.score.Melody;
import antiphon.score.TempoMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;

/** Turns a melody into what the JDK's sequencer plays: tempos, programs and notes in one track. */
final class PlaybackSequence {

    private static final int MARKER = 0x06;
    private static final int SET_TEMPO = 0x51;

    /** At one tick: what sets the stage, then what ends, then what begins. */
    private static final Comparator<MidiEvent> PLAYING_ORDER =
            Comparator.comparingLong(MidiEvent::getTick).thenComparingInt(PlaybackSequence::rank);

    private PlaybackSequence() {}

    /**
     * The sequence of {@code melody}.
     *
     * <p>A loop gets two markers. The sequencer, when it jumps, plays the last event before the loop once more: the
     * marker before it sees to it that this is never a note. The other makes the track as long as the loop.
     */
    static Sequence of(Melody melody, ChannelPlan plan, Optional<LoopRange> loop) {
        var events = events(melody, plan);
        loop.filter(range -> range.start() > 0).ifPresent(range -> events.add(marker(range.start() - 1)));
        loop.ifPresent(range -> events.add(marker(range.end())));
        events.sort(PLAYING_ORDER);
        try {
            var sequence = new Sequence(Sequence.PPQ, melody.ticksPerQuarter());
            var track = sequence.createTrack();
            events.forEach(track::add);
            return sequence;
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What is to be played, tempos included, in the order of playing. */
    static List<MidiEvent> inOrder(Melody melody) {
        var events = events(melody, new ChannelPlan(melody));
        events.sort(PLAYING_ORDER);
        return List.copyOf(events);
    }

    private static List<MidiEvent> events(Melody melody, ChannelPlan plan) {
        var events = new ArrayList<MidiEvent>();
        melody.tempos().changes().forEach(change -> events.add(tempo(change)));
        plan.programs().forEach((channel, program) -> {
            events.add(new MidiEvent(ChannelMessage.program(channel, program), 0));
            for (var note : plan.strokes(channel)) {
                events.add(new MidiEvent(ChannelMessage.noteOn(channel, note.pitch(), note.velocity()), note.start()));
                events.add(new MidiEvent(ChannelMessage.noteOff(channel, note.pitch()), note.end()));
            }
        });
        return events;
    }

    private static int rank(MidiEvent event) {
        return switch (event.getMessage().getStatus() & 0xF0) {
            case ShortMessage.NOTE_OFF -> 1;
            case ShortMessage.NOTE_ON -> 2;
            default -> isMarker(event.getMessage()) ? 3 : 0;
        };
    }

    private static boolean isMarker(MidiMessage message) {
        return message instanceof MetaMessage meta && meta.getType() == MARKER;
    }

    private static MidiEvent tempo(TempoMap.Change change) {
        var micros = change.microsPerQuarter();
        return meta(SET_TEMPO, change.tick(), new byte[] {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros});
    }

    private static MidiEvent marker(long tick) {
        return meta(MARKER, tick, new byte[0]);
    }

    private static MidiEvent meta(int type, long tick, byte[] content) {
        try {
            return new MidiEvent(new MetaMessage(type, content, content.length), tick);
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
