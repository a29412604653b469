package antiphon.composer.training;

import java.util.Map;
import java.util.Optional;

/** What trains: the versions of the program, of Java and of the system, for whoever repeats a training. */
final class Versions {

    private Versions() {}

    static Map<String, String> current() {
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
