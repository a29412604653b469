package antiphon.compose;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the MIDI files of a folder and of the folders in it, and passes by, but notes, what cannot be looked into. */
final class MidiFolder extends SimpleFileVisitor<Path> {

    private static final Set<String> ENDINGS = Set.of("mid", "midi", "kar", "rmi", "smf");
    private static final int DEEPEST = 64;

    private final Set<Path> found = new TreeSet<>();
    private final Set<Path> closed = new TreeSet<>();

    MidiFolder(Path folder) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
        } catch (IOException e) {
            closed.add(folder);
        }
    }

    /** The MIDI files, by path. */
    Set<Path> found() {
        return Collections.unmodifiableSet(found);
    }

    /** The folders and files that cannot be looked into, by path. */
    Set<Path> closed() {
        return Collections.unmodifiableSet(closed);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        if (attributes.isRegularFile() && dot >= 0 && ENDINGS.contains(name.substring(dot + 1))) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Comes here for folders that may not be opened, links that lead in a circle, and files that have gone. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        closed.add(file);
        return FileVisitResult.CONTINUE;
    }
}
