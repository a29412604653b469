package antiphon.composer.training;

import java.util.Map;
import java.util.Optional;

/** What trains: the versions of the program, of Java and of the system, for whoever repeats a training. */
public final class Versions {

    private Versions() {}

    /** The versions of this run by name. */
    public static Map<String, String> current() {
        return Map.of(
                "antiphon",
                Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                        .orElse("development"),
                "java",
                System.getProperty("java.version"),
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
