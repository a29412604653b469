package antiphon.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.fx.Messages;
import antiphon.job.JobContext;
import antiphon.library.NewTake;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("MidiImport")
class MidiImportTest {

    private static final Melody MELODY = Melody.of(480, List.of(new Note(60, 0, 480, 90)));

    @TempDir
    private Path folder;

    private Path midi(String name, Melody melody) throws IOException {
        var file = Files.createDirectories(folder.resolve(name).getParent())
                .resolve(Path.of(name).getFileName());
        MidiWriter.write(melody, file);
        return file;
    }

    private static MidiImport.Result read(Path... paths) {
        return new MidiImport(List.of(paths), Messages.load()).run(JobContext.UNATTENDED);
    }

    @Test
    @DisplayName("makes a take of each file, named after it")
    void readsFiles() throws IOException {
        // when
        var result = read(midi("one.mid", MELODY), midi("two.mid", MELODY));

        // then
        assertEquals(
                List.of("one", "two"),
                result.takes().stream().map(NewTake::name).toList());
        assertEquals(new Origin.Imported("one.mid"), result.takes().get(0).origin());
        assertEquals(MELODY.notes(), result.takes().get(0).melody().notes());
        assertEquals(List.of(), result.losses());
    }

    @Test
    @DisplayName("says of a bad file what is wrong, and reads the others")
    void listsBadFiles() throws IOException {
        // given
        var bad = Files.writeString(folder.resolve("bad.mid"), "no music at all");

        // when
        var result = read(bad, midi("good.mid", MELODY), folder.resolve("gone.mid"));

        // then
        assertEquals(List.of("good"), result.takes().stream().map(NewTake::name).toList());
        assertEquals(
                List.of("bad.mid", "gone.mid"),
                result.losses().stream().map(MidiImport.Loss::fileName).toList());
    }

    @Test
    @DisplayName("says so where a file holds no notes")
    void listsEmptyFiles() throws IOException {
        // when
        var result = read(midi("empty.mid", Melody.of(480, List.of())));

        // then
        assertEquals(List.of(new MidiImport.Loss("empty.mid", "The file holds no notes.")), result.losses());
    }

    @Test
    @DisplayName("reads the rest of a folder in which something cannot be looked into, and says what")
    void readsTheRestOfAFolder() throws IOException {
        // given
        var song = midi("songs/a.mid", MELODY);
        Files.copy(song, song.resolveSibling("b.smf"));
        Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("songs/aa")).resolve("circle"), folder);

        // when
        var result = read(folder.resolve("songs"));

        // then
        assertEquals(
                List.of("a", "b"), result.takes().stream().map(NewTake::name).toList());
        assertEquals(List.of(new MidiImport.Loss("songs", "The folder cannot be read.")), result.losses());
    }

    @Test
    @DisplayName("reads the MIDI files of a folder and of those in it, and passes by what else lies there")
    void readsFolders() throws IOException {
        // given
        midi("songs/a.mid", MELODY);
        midi("songs/deeper/b.MID", MELODY);
        Files.writeString(folder.resolve("songs/notes.txt"), "text");

        // when
        var result = read(folder.resolve("songs"));

        // then
        assertEquals(
                List.of("a", "b"), result.takes().stream().map(NewTake::name).toList());
        assertEquals(List.of(), result.losses());
    }
}
