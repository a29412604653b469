package antiphon.composer.store;

import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkPupils;
import antiphon.composer.learner.NetworkWriter;
import antiphon.composer.paper.PaperComposer;
import antiphon.composer.paper.PaperTrainings;
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
    private final ComposerFileReader reader = new ComposerFileReader(ComposerStore::fits);

    /**
     * Creates a store.
     *
     * @param userFolder where the user's own composers lie; need not exist
     */
    public ComposerStore(Path userFolder) {
        this.userFolder = userFolder;
    }

    /** All installed composers, by name. A file that cannot be read is passed over and logged. */
    public List<InstalledComposer> list() throws IOException {
        return sources().values().stream().flatMap(this::installed).toList();
    }

    /** The cards of {@link #list()}. */
    public List<ComposerCard> installed() throws IOException {
        return list().stream().map(InstalledComposer::card).toList();
    }

    /**
     * Opens a composer, whose takes are compared with the music that it learned from where its file keeps that.
     *
     * @param nameOrPath the name of an installed composer, or the path of a composer's file
     * @throws ComposerFileException with a sentence for the user where there is none, or it cannot be used
     */
    public Composer open(String nameOrPath) throws IOException {
        var source = find(nameOrPath);
        var file = source.read(reader);
        var card = InstalledComposer.card(source.name(), file.description(), file.fingerprint());
        var composer = PaperTrainings.isOurs(file.description())
                ? PaperComposer.open(card, file)
                : byCategories(source, card, file);
        return file.music().songs().isEmpty() ? composer : new WatchedComposer(composer, file.music());
    }

    /** Whether as many weights as are claimed are those of the networks that are told of. */
    private static boolean fits(ComposerDescription description) {
        return PaperTrainings.isOurs(description)
                ? PaperTrainings.fits(description)
                : new NetworkPupils().fits(description);
    }

    private static Composer byCategories(Source source, ComposerCard card, ComposerFile file)
            throws ComposerFileException {
        var bins = EventBins.named(file.description().bins())
                .orElseThrow(() -> new ComposerFileException(
                        "%s tells music in a way that this Antiphon does not know.".formatted(source.fileName())));
        var shifts = file.description().corpus().shifts();
        return new CategoryComposer(card, bins, shifts, NetworkWriter.open(file, bins));
    }

    /** Reads what it takes to compose, as {@link #open} does; what a training would go on with is left out. */
    public ComposerFile read(String nameOrPath) throws IOException {
        return find(nameOrPath).read(reader);
    }

    private Source find(String nameOrPath) throws IOException {
        var installed = sources();
        if (installed.containsKey(nameOrPath)) {
            return installed.get(nameOrPath);
        }
        var file = file(nameOrPath);
        if (!Files.isRegularFile(file)) {
            throw new ComposerFileException("There is no composer %s; installed are: %s."
                    .formatted(nameOrPath, installed.isEmpty() ? "none" : String.join(", ", installed.keySet())));
        }
        return new Source.OnDisk(file);
    }

    private Map<String, Source> sources() throws IOException {
        var byName = new LinkedHashMap<String, Source>();
        ShippedIndex.sources().forEach(source -> byName.put(source.name(), source));
        own().forEach(source -> byName.put(source.name(), source));
        return byName.keySet().stream()
                .sorted()
                .collect(Collectors.toMap(name -> name, byName::get, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Source> own() throws IOException {
        if (!Files.isDirectory(userFolder)) {
            return List.of();
        }
        try (var files = Files.list(userFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .<Source>map(Source.OnDisk::new)
                    .toList();
        }
    }

    private Stream<InstalledComposer> installed(Source source) {
        try {
            return Stream.of(InstalledComposer.of(source, source.describe(reader)));
        } catch (IOException | RuntimeException e) { // one strange file must not hide the others
            LOG.warn("{} is passed over: {}", source.fileName(), e.getMessage());
            return Stream.empty();
        }
    }

    private static Path file(String path) throws ComposerFileException {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new ComposerFileException("%s is neither a composer's name nor a file.".formatted(path));
        }
    }
}
