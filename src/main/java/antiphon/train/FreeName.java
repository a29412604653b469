package antiphon.train;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.ComposerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and files for new composers, none of which is taken yet. */
final class FreeName {

    private static final int LONGEST = 80;

    private final Path folder;
    private final ComposerStore composers;

    /** @param folder where the user's composers lie */
    FreeName(Path folder, ComposerStore composers) {
        this.folder = folder;
        this.composers = composers;
    }

    /** A file that is not there, called {@code wanted} or like it, as no other composer is called. */
    Path file(String wanted) throws IOException {
        var taken = new HashSet<>(names());
        var name = free(plain(wanted), taken);
        while (Files.exists(place(name))) {
            taken.add(name);
            name = free(plain(wanted), taken);
        }
        return place(name);
    }

    static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ComposerStore.EXTENSION.length());
    }

    /** {@code name}, or where that is among {@code taken} the first of {@code name 2}, {@code name 3}. */
    static String free(String name, Set<String> taken) {
        var candidate = name;
        for (var number = 2; taken.contains(candidate); number++) {
            candidate = name + " " + number;
        }
        return candidate;
    }

    /** {@code name} without what some file system does not allow in names. */
    static String plain(String name) {
        var allowed = name.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]", " ").replaceAll("\\s+", " ");
        var cut = allowed.substring(0, Math.min(LONGEST, allowed.length())).replaceAll("^[ .]+|[ .]+$", "");
        return cut.isEmpty() ? "composer" : cut;
    }

    private Set<String> names() throws IOException {
        return composers.installed().stream().map(ComposerCard::name).collect(Collectors.toSet());
    }

    private Path place(String name) {
        return folder.resolve(name + ComposerStore.EXTENSION);
    }
}
