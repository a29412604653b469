package antiphon.network;

import java.io.IOException;
import java.util.Properties;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * What computes in this process, for whoever repeats a training.
 *
 * @param dl4j     the version of DL4J, which comes with ND4J of the same version; {@code 1.0.0-M2.1}
 * @param products what multiplies matrices, with its version
 */
public record EngineVersions(String dl4j, String products) {

    private static final String ARTIFACT = "/META-INF/maven/org.deeplearning4j/deeplearning4j-nn/pom.properties";

    /** Loads the native libraries where nothing did so before, which takes a second or two. */
    public static EngineVersions current() {
        return new EngineVersions(dl4jVersion(), Gemm.best().name());
    }

    /** DL4J's manifest does not tell its version, but its jar holds what Maven knew of it. */
    private static String dl4jVersion() {
        try (var stream = MultiLayerNetwork.class.getResourceAsStream(ARTIFACT)) {
            var properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
