package antiphon.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells in milliseconds, without reading any of them, whether the files of a corpus are the ones they were before. */
public final class CorpusStamp {

    private CorpusStamp() {}

    /**
     * A text that is the same as long as {@link CorpusLoader} would find files of the same paths, sizes and times of
     * change.
     *
     * @throws IOException where a file vanishes in between
     */
    public static String of(List<Path> paths) throws IOException {
        var search = new FileSearch();
        for (var path : paths) {
            search.add(path.toAbsolutePath());
        }
        var lines = new StringBuilder();
        for (var file : search.found()) {
            lines.append(file).append(' ').append(Files.size(file)).append(' ');
            lines.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
        return Hash.of(lines.toString());
    }
}
