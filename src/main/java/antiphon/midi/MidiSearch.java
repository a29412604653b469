package antiphon.midi;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the files of a folder and of the folders in it that are called like MIDI files. */
public final class MidiSearch {

    private static final int DEEPEST = 64;

    private final SortedSet<Path> found = new TreeSet<>();
    private final SortedMap<Path, IOException> closed = new TreeMap<>();

    /** Looks through {@code folder} at once. */
    public MidiSearch(Path folder) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor());
        } catch (IOException e) {
            closed.put(folder, e);
        }
    }

    /** The files, by path. */
    public SortedSet<Path> found() {
        return Collections.unmodifiableSortedSet(found);
    }

    /** What cannot be looked into, by path: folders that may not be opened, links in a circle, files that have gone. */
    public SortedMap<Path, IOException> closed() {
        return Collections.unmodifiableSortedMap(closed);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && MidiName.isOf(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            closed.put(file, failure);
            return FileVisitResult.CONTINUE;
        }
    }
}
