package antiphon.composer.store;

import antiphon.composer.file.ComposerFileException;
import antiphon.midi.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The user's folder of composers, as it is changed: files come and go whole. A composer that is deleted lies in a folder
 * beside the others until {@link #purge}. Every method reads or writes the disk.
 */
public final class ComposerFolder {

    private static final String DELETED = "deleted";
    private static final Pattern NOT_FOR_FILES = Pattern.compile("[^\\p{L}\\p{N}._ ()-]+");
    private static final Pattern NOT_AT_ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern OF_DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 60;
    private static final Duration LEFT_ALONE = Duration.ofDays(1);

    private final Path folder;
    private final ComposerStore store;

    /** @param folder where the user's own composers lie; need not exist */
    public ComposerFolder(Path folder) {
        this.folder = folder;
        store = new ComposerStore(folder);
    }

    /**
     * Takes a file from elsewhere in, under its own name or the next free one.
     *
     * @return where it lies now
     * @throws ComposerFileException with a sentence for the user where it is not a composer that can be used
     */
    public Path add(Path file) throws IOException {
        store.open(file.toString());
        try (var stream = Files.newInputStream(file)) {
            return write(stream, free(stem(String.valueOf(file.getFileName()))));
        }
    }

    /** Makes a copy of a composer under a name of its own. */
    public Path duplicate(InstalledComposer composer, String name) throws IOException {
        try (var stream = stream(composer)) {
            return write(stream, free(name));
        }
    }

    /** Writes a composer to {@code file}, over what is there. */
    public void export(InstalledComposer composer, Path file) throws IOException {
        try (var stream = stream(composer)) {
            write(stream, file.toAbsolutePath());
        }
    }

    /**
     * Gives one of the user's composers another name.
     *
     * @return where it lies now
     * @throws ComposerFileException where another composer has that name
     */
    public Path rename(Path file, String name) throws IOException {
        var renamed = file.resolveSibling(fit(name) + ComposerStore.EXTENSION);
        if (isTaken(fit(name)) && !(Files.exists(renamed) && Files.isSameFile(renamed, file))) {
            throw new ComposerFileException(
                    "There is a composer %s already; choose another name.".formatted(fit(name)));
        }
        return Files.move(file, renamed);
    }

    /**
     * Puts one of the user's composers away.
     *
     * @return where {@link #restore} finds it
     */
    public Path delete(Path file) throws IOException {
        var away = Files.createDirectories(folder.resolve(DELETED));
        return Files.move(file, freeIn(away, file.getFileName().toString()));
    }

    /** Brings a composer back that was put away, under its own name or the next free one. */
    public Path restore(Path deleted) throws IOException {
        var name = deleted.getFileName().toString();
        return Files.move(deleted, free(name.substring(0, name.lastIndexOf(ComposerStore.EXTENSION))));
    }

    /** Composers of one name may be deleted one after the other: the later ones get a number behind their name. */
    private static Path freeIn(Path away, String name) {
        var candidate = away.resolve(name);
        for (var number = 2; Files.exists(candidate); number++) {
            candidate = away.resolve(name + "." + number);
        }
        return candidate;
    }

    /**
     * Forgets for good what was put away, and what a program that was killed left half written a day ago.
     *
     * @param mine what {@link #delete} answered; what another window put away is left alone, unless none has put anything
     *     away for a day
     */
    public void purge(Collection<Path> mine) throws IOException {
        if (Files.isDirectory(folder)) {
            for (var file : inside(folder)) {
                if (file.getFileName().toString().endsWith(AtomicFile.UNFINISHED) && isLeftAlone(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        purgeDeleted(mine);
    }

    private void purgeDeleted(Collection<Path> mine) throws IOException {
        var away = folder.resolve(DELETED);
        if (Files.isDirectory(away)) {
            for (var file : isLeftAlone(away) ? inside(away) : mine) {
                Files.deleteIfExists(file);
            }
            if (inside(away).isEmpty()) {
                Files.delete(away);
            }
        }
    }

    private static boolean isLeftAlone(Path path) throws IOException {
        return Files.getLastModifiedTime(path)
                .toInstant()
                .isBefore(Instant.now().minus(LEFT_ALONE));
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private InputStream stream(InstalledComposer composer) throws IOException {
        return composer.place().isPresent()
                ? Files.newInputStream(composer.place().get())
                : new Source.Shipped(composer.card().name() + ComposerStore.EXTENSION).stream();
    }

    private static Path write(InputStream composer, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, unfinished -> Files.copy(composer, unfinished));
        return file;
    }

    /** A file that is not there yet for a composer of this name, or like it where another has that. */
    public Path free(String name) throws IOException {
        return free(name, taken -> false);
    }

    /** The same, or a file that is there and of which {@code again} holds. */
    public Path free(String name, Predicate<Path> again) throws IOException {
        var plain = fit(name);
        var candidate = plain;
        for (var number = 2; isTaken(candidate) && !isThereAgain(candidate, again); number++) {
            candidate = plain + " " + number;
        }
        return folder.resolve(candidate + ComposerStore.EXTENSION);
    }

    private boolean isThereAgain(String name, Predicate<Path> again) {
        var file = folder.resolve(name + ComposerStore.EXTENSION);
        return Files.exists(file) && again.test(file);
    }

    /** Shipped composers count, as a file of the same name would hide them. */
    private boolean isTaken(String name) throws IOException {
        var fileName = name + ComposerStore.EXTENSION;
        return Files.exists(folder.resolve(fileName))
                || ShippedIndex.sources().stream()
                        .anyMatch(shipped -> shipped.fileName().equalsIgnoreCase(fileName));
    }

    /** {@code name} as a file may be called on any system. */
    private static String fit(String name) {
        var plain =
                NOT_AT_ENDS.matcher(NOT_FOR_FILES.matcher(name).replaceAll("-")).replaceAll("");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).strip();
        if (cut.isEmpty()) {
            return "composer";
        }
        return OF_DEVICES.matcher(cut).matches() ? cut + "-" : cut;
    }

    private static String stem(String fileName) {
        return fileName.endsWith(ComposerStore.EXTENSION)
                ? fileName.substring(0, fileName.length() - ComposerStore.EXTENSION.length())
                : fileName;
    }
}
