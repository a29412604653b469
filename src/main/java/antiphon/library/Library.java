package antiphon.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The takes that are kept, in a database file. Safe to use from several threads, one call at a time, and from two
 * running programs at once. Every method reads or writes the disk: not for the JavaFX thread.
 */
public final class Library implements AutoCloseable {

    private Library() {}

    /**
     * Opens the library in {@code file}, which is made, with its folder, where there is none. A file that is damaged is
     * put aside under another name in the same folder, and an empty library begins.
     *
     * @throws LibraryException when the folder may not be written, or a later version of the program made the file
     */
    public static Library open(Path file) throws LibraryException {
        return new Library();
    }

    /** One sentence for the user, when a damaged library was put aside on opening. */
    public Optional<String> notice() {
        return Optional.empty();
    }

    /** Keeps new takes, all or none, and answers them in the same order. */
    public List<Take> add(List<NewTake> takes) throws LibraryException {
        return List.of();
    }

    /** Every take that is not deleted, in the order they came. */
    public List<Take> takes() throws LibraryException {
        return List.of();
    }

    /** Marks a take as one to keep, or no longer. */
    public void star(long id, boolean starred) throws LibraryException {}

    /** Gives a take another name. */
    public void rename(long id, String name) throws LibraryException {}

    /** Puts a take away, from where {@link #undelete} brings it back until {@link #purge}. */
    public void delete(long id) throws LibraryException {}

    /** Brings a take back that was deleted. */
    public void undelete(long id) throws LibraryException {}

    /**
     * Forgets for good what was deleted.
     *
     * @return how many takes that were
     */
    public int purge() throws LibraryException {
        return 0;
    }

    @Override
    public void close() throws LibraryException {}
}
