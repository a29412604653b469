package antiphon.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kind of files by how their names end.
 *
 * @param endings without the dot and in lower case, one or more, the usual one first
 */
record FileKind(List<String> endings) {

    FileKind {
        endings = List.copyOf(endings);
    }

    /** What a file window filters by; in both cases, as some systems tell them apart. */
    List<String> patterns() {
        return endings.stream()
                .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                .map(ending -> "*." + ending)
                .toList();
    }

    /**
     * The file to write where the user named {@code chosen}: with the usual ending where it has none of this kind. The
     * system asked about {@code chosen} only, so a file that already has the longer name is not written over.
     */
    Path named(Path chosen) {
        var name = String.valueOf(chosen.getFileName());
        var lower = name.toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(ending -> lower.endsWith("." + ending))) {
            return chosen;
        }
        var usual = "." + endings.get(0);
        var file = chosen.resolveSibling(name + usual);
        for (var copy = 2; Files.exists(file); copy++) {
            file = chosen.resolveSibling(name + " (" + copy + ")" + usual);
        }
        return file;
    }
}
