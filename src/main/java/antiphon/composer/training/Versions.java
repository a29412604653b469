package antiphon.composer.training;

import antiphon.network.EngineVersions;
import java.util.Map;
import java.util.Optional;

/** What trains: the versions of the program, the engine, Java and the system, for whoever repeats a training. */
final class Versions {

    private Versions() {}

    /** The versions of this run by name. */
    static Map<String, String> current() {
        var engine = EngineVersions.current();
        return Map.of(
                "antiphon",
                Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                        .orElse("development"),
                "dl4j",
                engine.dl4j(),
                "products",
                engine.products(),
                "java",
                System.getProperty("java.version"),
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }
}
