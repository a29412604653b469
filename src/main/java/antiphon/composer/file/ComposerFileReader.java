package antiphon.composer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads composer files, trusting nothing in them. */
public final class ComposerFileReader {

    static final String DESCRIPTION = "composer.json";
    static final String WEIGHTS = "weights.bin";
    static final String TRAINING = "training.json";
    static final String TRAINING_TENSORS = "training.bin";

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FILE = 256 * MEGABYTE;
    private static final ZipEntries ENTRIES = new ZipEntries(Map.of(
            DESCRIPTION,
            8 * MEGABYTE,
            WEIGHTS,
            64 * MEGABYTE,
            TRAINING,
            8 * MEGABYTE,
            TRAINING_TENSORS,
            256 * MEGABYTE));

    private final ComposerJson json = new ComposerJson();

    /** Reads all of {@code file}. */
    public ComposerFile read(Path file) throws ComposerFileException {
        var name = file.getFileName().toString();
        try (var stream = Files.newInputStream(file)) {
            return read(name, stream);
        } catch (NoSuchFileException e) {
            throw new ComposerFileException("There is no composer file %s.".formatted(file), e);
        } catch (ComposerFileException e) {
            throw e;
        } catch (IOException e) {
            throw new ComposerFileException("%s cannot be read: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /**
     * Reads all of a composer file.
     *
     * @param name   what to call the file in a sentence for the user
     * @param stream the file; left open
     */
    public ComposerFile read(String name, InputStream stream) throws IOException {
        var bytes = stream.readNBytes(LARGEST_FILE + 1);
        try {
            return parse(bytes);
        } catch (ComposerFileException e) {
            throw new ComposerFileException(
                    "%s cannot be opened as a composer: %s.".formatted(name, e.getMessage()), e);
        } catch (RuntimeException e) { // whatever else a stranger's file may bring about
            throw new ComposerFileException("%s cannot be opened as a composer: it is damaged.".formatted(name), e);
        }
    }

    private ComposerFile parse(byte[] bytes) throws ComposerFileException {
        if (bytes.length > LARGEST_FILE) {
            throw new ComposerFileException("it is larger than any composer");
        }
        var entries = ENTRIES.read(bytes);
        var description = description(entries);
        var weights = TensorBytes.read(entry(entries, WEIGHTS), description.tensors());
        return new ComposerFile(description, weights, unfinished(entries), Fingerprint.of(bytes));
    }

    private ComposerDescription description(Map<String, byte[]> entries) throws ComposerFileException {
        var document = entry(entries, DESCRIPTION);
        var format = json.format(document);
        if (format > ComposerDescription.FORMAT) {
            throw new ComposerFileException("a newer version of Antiphon wrote it, please update");
        }
        if (format < 1) {
            throw new ComposerFileException("its description names no format");
        }
        return json.read(document, ComposerDescription.class);
    }

    private Optional<ComposerFile.Unfinished> unfinished(Map<String, byte[]> entries) throws ComposerFileException {
        if (!entries.containsKey(TRAINING)) {
            return Optional.empty();
        }
        var state = json.read(entry(entries, TRAINING), TrainingState.class);
        var tensors = TensorBytes.read(entry(entries, TRAINING_TENSORS), state.sizes());
        return Optional.of(new ComposerFile.Unfinished(state, tensors));
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws ComposerFileException {
        var bytes = entries.get(name);
        if (bytes == null) {
            throw new ComposerFileException("%s is missing in it".formatted(name));
        }
        return bytes;
    }
}
