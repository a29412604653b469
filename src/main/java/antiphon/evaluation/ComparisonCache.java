package antiphon.evaluation;

import antiphon.corpus.CorpusStamp;
import antiphon.midi.AtomicFile;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Comparisons and takes that were made before, as files in a folder: takes by the composer's fingerprint, the size and
 * the seed; comparisons by these and by the paths, sizes and times of change of all files of real music. A file that is
 * damaged is passed over and written anew; of more than {@value #MOST_FILES} files the oldest are forgotten. Safe to
 * use from any thread and by several programs at once.
 */
public final class ComparisonCache {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonCache.class);

    /** To be counted up whenever the same order would come out differently. */
    private static final String VERSION = "2";

    private static final String ENDING = ".json";
    private static final int MOST_FILES = 300;

    private final Path folder;
    private final ComparisonJson json = new ComparisonJson();

    /**
     * A cache.
     *
     * @param folder where its files lie; made when the first is written
     */
    public ComparisonCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The comparison that was made for such an order before; takes milliseconds.
     *
     * @throws IOException where the real music cannot be looked for
     */
    public Optional<Comparison> find(ComparisonOrder order) throws IOException {
        return read(comparisonFile(order), Comparison.class);
    }

    void keep(ComparisonOrder order, Comparison comparison) throws IOException {
        write(comparisonFile(order), comparison);
    }

    Optional<List<Melody>> takes(TakesKey key) {
        return read(takesFile(key), Takes.class)
                .map(Takes::melodies)
                .filter(takes -> takes.size() == key.size().takes());
    }

    void keep(TakesKey key, List<Melody> takes) throws IOException {
        write(takesFile(key), new Takes(takes));
    }

    private Path comparisonFile(ComparisonOrder order) throws IOException {
        var real = order.real();
        var composers = order.contestants().stream()
                .map(contestant -> contestant.name() + " " + contestant.card().fingerprint())
                .collect(Collectors.joining("\n"));
        var key = String.join(
                "\n",
                composers,
                CorpusStamp.of(real.corpus()),
                CorpusStamp.of(real.training()),
                real.part().name(),
                order.size().toString(),
                Long.toString(order.seed()));
        return file("comparison", key);
    }

    private Path takesFile(TakesKey key) {
        return file("takes", key.toString());
    }

    private Path file(String kind, String key) {
        var name = UUID.nameUUIDFromBytes((VERSION + "\n" + key).getBytes(StandardCharsets.UTF_8));
        return folder.resolve("%s-%s%s".formatted(kind, name, ENDING));
    }

    private <T> Optional<T> read(Path file, Class<T> kind) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.read(Files.readAllBytes(file), kind));
        } catch (IOException e) {
            LOG.warn("{} is damaged and will be made anew: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private void write(Path file, Object content) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(file, json.write(content));
        forgetOldest();
    }

    /** Takes and comparisons are about 300 kB a file, so that the folder stays below 100 MB. */
    private void forgetOldest() throws IOException {
        try (var files = Files.list(folder)) {
            var old = files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(ComparisonCache::age))
                    .skip(MOST_FILES)
                    .toList();
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Younger files before older ones; a file that is gone meanwhile counts as the oldest. */
    private static long age(Path file) {
        try {
            return -Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return Long.MAX_VALUE;
        }
    }

    /** The takes of one composer. */
    record Takes(List<Melody> melodies) {

        Takes {
            melodies = List.copyOf(melodies);
        }
    }
}
