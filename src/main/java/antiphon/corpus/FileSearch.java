package antiphon.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the MIDI files among files and folders, and notes what cannot be looked into. */
final class FileSearch extends SimpleFileVisitor<Path> {

    private static final Set<String> ENDINGS = Set.of("mid", "midi", "kar", "rmi", "smf");
    private static final int DEEPEST = 64;

    private final Set<Path> found = new TreeSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Adds a file, whatever it is called, or all files of a folder and its folders that are called like MIDI files. */
    void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
        } else if (Files.exists(path)) {
            found.add(path.normalize());
        } else {
            leftOut.add(new LeftOut(path, "There is no such file or folder."));
        }
    }

    /** The files, by path. */
    Set<Path> found() {
        return Collections.unmodifiableSet(found);
    }

    /** What could not be looked into. */
    List<LeftOut> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isCalledLikeMidi(file)) {
            found.add(file.normalize());
        }
        return FileVisitResult.CONTINUE;
    }

    /** Comes here for folders that may not be opened, links that lead in a circle, and files that have gone. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        leftOut.add(new LeftOut(file, Reason.of(failure)));
        return FileVisitResult.CONTINUE;
    }

    private static boolean isCalledLikeMidi(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
    }
}
