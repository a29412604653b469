package antiphon.library;

import antiphon.midi.AtomicFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings as a JSON file. */
final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper();
    private final RecordJson records = new RecordJson();

    SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** What the file says, with defaults for what it does not say, or not readably. */
    Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        try {
            var json = Optional.ofNullable(mapper.readTree(Files.readAllBytes(file)));
            return records.read(json.orElseGet(MissingNode::getInstance), Settings.DEFAULT);
        } catch (JsonProcessingException e) {
            LOG.warn("The settings {} are not JSON and begin anew; the old file is kept beside them", file);
            keepAside();
            return Settings.DEFAULT;
        } catch (IOException e) {
            LOG.warn("The settings {} cannot be read and begin anew", file, e);
            return Settings.DEFAULT;
        }
    }

    /** Writes the settings: a crash leaves the old ones or the new ones. */
    void write(Settings settings) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(records.write(settings)));
    }

    private void keepAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The damaged settings {} cannot be kept", file, e);
        }
    }
}
