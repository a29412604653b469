package antiphon.library;

import antiphon.midi.AtomicFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file in the folder of a run that tells what it was ordered as, should the library be lost. */
final class OrderFile {

    private static final Logger LOG = LoggerFactory.getLogger(OrderFile.class);
    private static final String NAME = "order.json";

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param folder that of the run */
    OrderFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /**
     * What is told of a run.
     *
     * @param name    what the composer is to be called
     * @param created when it was ordered, in milliseconds since 1970
     * @param plan    what was ordered
     */
    record Order(String name, long created, RunPlan plan) {

        Order {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(plan, "plan");
        }

        Instant time() {
            return Instant.ofEpochMilli(created);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    void write(Order order) throws IOException {
        AtomicFile.write(file, mapper.writeValueAsBytes(order));
    }

    /** What it says; nothing where it cannot be read, as a later version may write it. */
    Optional<Order> read() throws IOException {
        try {
            return Optional.ofNullable(mapper.readValue(Files.readAllBytes(file), Order.class));
        } catch (JsonProcessingException e) {
            LOG.warn("{} cannot be read: {}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
