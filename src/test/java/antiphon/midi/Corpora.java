package antiphon.midi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The real files that lie beside the project on some machines; tests skip without them. */
final class Corpora {

    private static final Path FOLDER = Path.of("..", "shared", "corpora");

    private Corpora() {}

    /** All MIDI files of the corpus {@code name}, by path. */
    static List<Path> files(String name) throws IOException {
        var folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the corpora are not beside the project");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".mid"))
                    .sorted()
                    .toList();
        }
    }

    /** Every fiftieth file of the corpus {@code name}, or every file under {@code -Dantiphon.corpora=all}. */
    static List<Path> sample(String name) throws IOException {
        var files = files(name);
        var step = System.getProperty("antiphon.corpora", "").equals("all") ? 1 : 50;
        return IntStream.range(0, files.size())
                .filter(i -> i % step == 0)
                .mapToObj(files::get)
                .toList();
    }
}
