package antiphon.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.List;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PlaybackSequence")
class PlaybackSequenceTest {

    @Test
    @DisplayName("ends a note before the same key is struck again at the same tick")
    void endsBeforeItBegins() {
        // given
        var melody = Melody.of(480, List.of(new Note(60, 0, 480, 90), new Note(60, 480, 480, 90)));

        // when
        var atTheMeeting = PlaybackSequence.inOrder(melody).stream()
                .filter(event -> event.getTick() == 480)
                .map(event -> ((ShortMessage) event.getMessage()).getCommand())
                .toList();

        // then
        assertEquals(List.of(ShortMessage.NOTE_OFF, ShortMessage.NOTE_ON), atTheMeeting);
    }

    @Test
    @DisplayName("ends a held key where it is struck again, and strikes it once for two equal onsets")
    void playsKeysAsTheyCanBePlayed() {
        // given
        var notes = List.of(
                new Note(60, 0, 400, 90), new Note(60, 100, 50, 80), new Note(62, 0, 10, 90), new Note(62, 0, 30, 70));

        // when
        var strokes = KeyStrokes.of(notes);

        // then
        assertEquals(List.of(new Note(60, 0, 100, 90), new Note(62, 0, 30, 70), new Note(60, 100, 50, 80)), strokes);
    }

    @Test
    @DisplayName("moves the second of two instruments on one channel to a free one, never to the percussion")
    void separatesInstruments() {
        // given
        var note = List.of(new Note(60, 0, 480, 90));
        var parts = List.of(
                new Part("piano", 8, 0, note),
                new Part("violin", 8, 40, note),
                new Part("drums", 9, 0, note),
                new Part("more violin", 8, 40, note));

        // when
        var plan = new ChannelPlan(new Melody(480, parts, new TempoMap(List.of()), List.of(), List.of()));

        // then
        assertEquals(0, plan.programs().get(8));
        assertEquals(40, plan.programs().get(0));
        assertTrue(plan.programs().containsKey(Part.PERCUSSION_CHANNEL));
        assertEquals(3, plan.programs().size());
        assertEquals(8, plan.melodicChannel());
    }
}
