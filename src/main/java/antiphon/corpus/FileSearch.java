package antiphon.corpus;

import antiphon.midi.MidiSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the MIDI files among files and folders, and notes what cannot be looked into. */
final class FileSearch {

    private final Set<Path> found = new TreeSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Adds a file, whatever it is called, or all files of a folder and its folders that are called like MIDI files. */
    void add(Path path) {
        if (Files.isDirectory(path)) {
            var search = new MidiSearch(path);
            search.found().forEach(file -> found.add(file.normalize()));
            search.closed().forEach((file, failure) -> leftOut.add(new LeftOut(file, Reason.of(failure))));
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
}
