package antiphon.library;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The folders that the file choosers begin in; where empty, the operating system's choice.
 *
 * @param opened   where a melody was last opened from
 * @param exported where one was last exported to
 */
public record RecentFolders(Optional<Path> opened, Optional<Path> exported) {

    /** As it is the first time. */
    public static final RecentFolders DEFAULT = new RecentFolders(Optional.empty(), Optional.empty());

    public RecentFolders {
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(exported, "exported");
    }

    /** The same with another folder to open from. */
    public RecentFolders withOpened(Path folder) {
        return new RecentFolders(Optional.of(folder), exported);
    }

    /** The same with another folder to export to. */
    public RecentFolders withExported(Path folder) {
        return new RecentFolders(opened, Optional.of(folder));
    }
}
