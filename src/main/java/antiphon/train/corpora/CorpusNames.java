package antiphon.train.corpora;

import antiphon.library.KeptCorpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a new corpus is called: as the folder that it came from, with a number where that name is taken. */
final class CorpusNames {

    private CorpusNames() {}

    /** A name for what lies in {@code sources}, which no other of {@code present} has. */
    static String of(List<Path> sources, List<KeptCorpus> present, String unnamed) {
        var taken = present.stream().map(KeptCorpus::name).collect(Collectors.toSet());
        return free(stem(sources, unnamed), taken);
    }

    private static String stem(List<Path> sources, String unnamed) {
        var folders = sources.stream().map(CorpusNames::folder).distinct().toList();
        if (folders.size() != 1 || folders.get(0).getFileName() == null) {
            return unnamed;
        }
        return folders.get(0).getFileName().toString();
    }

    private static Path folder(Path source) {
        var whole = source.toAbsolutePath().normalize();
        return Files.isDirectory(whole) || whole.getParent() == null ? whole : whole.getParent();
    }

    private static String free(String stem, Set<String> taken) {
        var name = stem;
        for (var number = 2; taken.contains(name); number++) {
            name = stem + " " + number;
        }
        return name;
    }
}
