package antiphon.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the program keeps what is the user's own. Nothing is made before it is needed.
 *
 * @param root the folder that holds all of it
 */
public record DataFolder(Path root) {

    public DataFolder {
        Objects.requireNonNull(root, "root");
    }

    /**
     * The folder of this process: the system property {@code antiphon.home}, else the environment variable
     * {@code ANTIPHON_HOME}, else where the operating system wants the data of programs.
     */
    public static DataFolder ofThisProcess() {
        return of(System.getProperties(), System.getenv());
    }

    static DataFolder of(Properties properties, Map<String, String> environment) {
        var chosen = Stream.of(
                        properties.getProperty("antiphon.home", ""), environment.getOrDefault("ANTIPHON_HOME", ""))
                .filter(path -> !path.isBlank())
                .findFirst();
        var home = Path.of(properties.getProperty("user.home"));
        var system = properties.getProperty("os.name", "");
        return new DataFolder(chosen.map(Path::of).orElseGet(() -> ofSystem(system, home, environment)));
    }

    /** The database; the files of its training runs lie in {@code runs} beside it. */
    public Path library() {
        return root.resolve("library.db");
    }

    /** The settings. */
    public Path settings() {
        return root.resolve("settings.json");
    }

    /** The composers that the user trained or brought along. */
    public Path composers() {
        return root.resolve("composers");
    }

    /** Comparisons that were made before; may be deleted at any time. */
    public Path comparisons() {
        return root.resolve("comparisons");
    }

    /** The logs. */
    public Path logs() {
        return root.resolve("logs");
    }

    private static Path ofSystem(String system, Path home, Map<String, String> environment) {
        Function<String, Optional<Path>> folder =
                name -> Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
        if (system.startsWith("Windows")) {
            return folder.apply("APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Antiphon");
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support/Antiphon")
                : folder.apply("XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve("antiphon");
    }
}
