package antiphon.composer.store;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkWriter;
import antiphon.composer.take.CategoryComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composers that can be asked for. A composer in the user's folder goes before a shipped one of the same name.
 *
 * <p>Safe to use from any thread.
 */
public final class ComposerStore {

    /** What the files of composers end in. */
    public static final String EXTENSION = ".antiphon";

    private static final Logger LOG = LoggerFactory.getLogger(ComposerStore.class);

    private final Path userFolder;
    private final ComposerFileReader reader = new ComposerFileReader();

    /**
     * Creates a store.
     *
     * @param userFolder where the user's own composers lie; need not exist
     */
    public ComposerStore(Path userFolder) {
        this.userFolder = userFolder;
    }

    /** The cards of all installed composers, by name. A file that cannot be read is passed over and logged. */
    public List<ComposerCard> installed() throws IOException {
        return sources().entrySet().stream()
                .flatMap(entry -> card(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Opens a composer.
     *
     * @param nameOrPath the name of an installed composer, or the path of a composer's file
     * @throws ComposerFileException with a sentence for the user where there is none, or it cannot be used
     */
    public Composer open(String nameOrPath) throws IOException {
        var installed = sources();
        if (installed.containsKey(nameOrPath)) {
            return composer(nameOrPath, installed.get(nameOrPath));
        }
        var file = file(nameOrPath);
        if (!Files.isRegularFile(file)) {
            throw new ComposerFileException("There is no composer %s; installed are: %s."
                    .formatted(nameOrPath, installed.isEmpty() ? "none" : String.join(", ", installed.keySet())));
        }
        return composer(nameOf(file.getFileName().toString()), new Source.OnDisk(file));
    }

    private Composer composer(String name, Source source) throws IOException {
        var file = source.read(reader);
        var bins = EventBins.named(file.description().bins())
                .orElseThrow(() -> new ComposerFileException(
                        "%s tells music in a way that this Antiphon does not know.".formatted(source.fileName())));
        var shifts = file.description().corpus().shifts();
        return new CategoryComposer(card(name, file), bins, shifts, NetworkWriter.open(file, bins));
    }

    private Map<String, Source> sources() throws IOException {
        var byName = new LinkedHashMap<String, Source>();
        ShippedIndex.sources().forEach(source -> byName.put(nameOf(source.fileName()), source));
        own().forEach(file -> byName.put(nameOf(file.getFileName().toString()), new Source.OnDisk(file)));
        return byName.keySet().stream()
                .sorted()
                .collect(Collectors.toMap(name -> name, byName::get, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Path> own() throws IOException {
        if (!Files.isDirectory(userFolder)) {
            return List.of();
        }
        try (var files = Files.list(userFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private Stream<ComposerCard> card(String name, Source source) {
        try {
            return Stream.of(card(name, source.read(reader)));
        } catch (IOException | RuntimeException e) { // one strange file must not hide the others
            LOG.warn("{} is passed over: {}", source.fileName(), e.getMessage());
            return Stream.empty();
        }
    }

    private static ComposerCard card(String name, ComposerFile file) {
        var description = file.description();
        return new ComposerCard(
                name,
                description.recipe(),
                description.corpus().description(),
                description.minutes(),
                file.fingerprint(),
                description.figures());
    }

    private static String nameOf(String fileName) {
        return fileName.endsWith(EXTENSION) ? fileName.substring(0, fileName.length() - EXTENSION.length()) : fileName;
    }

    private static Path file(String path) throws ComposerFileException {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new ComposerFileException("%s is neither a composer's name nor a file.".formatted(path));
        }
    }
}
