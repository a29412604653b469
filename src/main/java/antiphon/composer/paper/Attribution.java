package antiphon.composer.paper;

import antiphon.composer.file.PlainText;
import antiphon.composer.file.Style;
import antiphon.corpus.CorpusFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who composed the files of a corpus, and of which genre they are. Where most files are named COMPOSER-WORK, their
 * names say who, and the folder is the genre; else, and of a file that is not named so, the folder says who and the one
 * above it is the genre, as the published program has it: GENRE/COMPOSER/WORK.
 *
 * @param byName whether names say who
 */
record Attribution(boolean byName) {

    private static final String UNKNOWN = "unknown";

    static Attribution of(List<CorpusFile> files) {
        return new Attribution(2 * files.stream().filter(Attribution::isNamed).count() >= files.size());
    }

    Style of(CorpusFile file) {
        var folder =
                Optional.ofNullable(file.path().toAbsolutePath().normalize().getParent());
        return byName && isNamed(file)
                ? new Style(name(folder), line(file.composer()))
                : new Style(name(folder.map(Path::getParent)), name(folder));
    }

    private static boolean isNamed(CorpusFile file) {
        return file.name().indexOf('-') > 0;
    }

    private static String name(Optional<Path> folder) {
        return folder.map(Path::getFileName).map(name -> line(name.toString())).orElse(UNKNOWN);
    }

    private static String line(String name) {
        var line = PlainText.line(name, Style.LONGEST);
        return line.isBlank() ? UNKNOWN : line;
    }
}
