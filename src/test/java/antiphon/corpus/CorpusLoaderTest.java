package antiphon.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The corpus loader")
class CorpusLoaderTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "finds MIDI files by their endings in all folders, in any case of letters, in the order of their paths")
    void findsFiles() throws IOException {
        Music.write(Music.piece(62), folder.resolve("b.MID"));
        Music.write(Music.piece(61), folder.resolve("a").resolve("deep").resolve("x.kar"));
        Music.write(Music.piece(63), folder.resolve("c.smf"));
        Files.writeString(folder.resolve("read.me"), "no music");
        Files.writeString(folder.resolve("mid"), "no ending");

        var corpus = load(folder);

        assertEquals(List.of("x.kar", "b.MID", "c.smf"), names(corpus));
        assertEquals(List.of(), corpus.leftOut());
    }

    @Test
    @DisplayName("reads a file that is named itself, whatever it is called, and each file once")
    void readsNamedFiles() throws IOException {
        var file = Music.write(Music.piece(60), folder.resolve("song.bin"));

        assertEquals(List.of("song.bin"), names(load(file, file)));
    }

    @Test
    @DisplayName("keeps the first of files with the same content and names the others")
    void dropsDuplicates() throws IOException {
        var first = Music.write(Music.piece(60), folder.resolve("a.mid"));
        var second = Music.write(Music.piece(60), folder.resolve("b.mid"));

        var corpus = load(folder);

        assertEquals(List.of("a.mid"), names(corpus));
        assertEquals(
                List.of(new LeftOut(second, "It has the same content as %s.".formatted(first), true)),
                corpus.leftOut());
    }

    @Test
    @DisplayName("leaves out, with the reason, what is no MIDI file, holds no notes, or is not there")
    void leavesOut() throws IOException {
        Files.write(folder.resolve("a.mid"), new byte[0]);
        Music.write(Melody.of(96, List.of()), folder.resolve("b.mid"));

        var corpus = load(folder, folder.resolve("c.mid"));

        assertEquals(
                List.of("The file is empty.", "It holds no notes.", "There is no such file or folder."),
                corpus.leftOut().stream().map(LeftOut::reason).toList());
    }

    @Test
    @DisplayName("does not walk in circles where a link leads back")
    void survivesLinksInCircles() throws IOException {
        Music.write(Music.piece(60), folder.resolve("in").resolve("a.mid"));
        assumeTrue(isLinked(folder.resolve("in").resolve("back"), folder), "this file system has no links");

        var corpus = load(folder);

        assertEquals(List.of("a.mid"), names(corpus));
        assertTrue(
                corpus.leftOut().get(0).reason().contains("leads back"),
                corpus.leftOut().toString());
    }

    @Test
    @DisplayName("answers what it has when it is asked to stop, and reports each file until then")
    void stops() throws IOException {
        for (var pitch = 60; pitch < 65; pitch++) {
            Music.write(Music.piece(pitch), folder.resolve(pitch + ".mid"));
        }
        var patience = new Patience(2);

        var corpus = new CorpusLoader(List.of(folder)).run(patience);

        assertEquals(List.of("60.mid", "61.mid"), names(corpus));
        assertEquals(List.of("1/5", "2/5"), patience.reports);
    }

    private Corpus load(Path... paths) throws IOException {
        return new CorpusLoader(List.of(paths)).run(JobContext.UNATTENDED);
    }

    private static List<String> names(Corpus corpus) {
        return corpus.files().stream().map(CorpusFile::name).toList();
    }

    private static boolean isLinked(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return false;
        }
    }

    /** Asks to stop after a number of reports. */
    private static final class Patience implements JobContext {

        private final int most;
        private final List<String> reports = new ArrayList<>();

        private Patience(int most) {
            this.most = most;
        }

        @Override
        public void report(long done, long total) {
            reports.add(done + "/" + total);
        }

        @Override
        public void say(String message) {}

        @Override
        public boolean stopRequested() {
            return reports.size() >= most;
        }
    }
}
