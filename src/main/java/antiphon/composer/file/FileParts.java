package antiphon.composer.file;

import antiphon.statistics.SongMemory;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/** What has been read of a composer file so far, entry by entry in their order. */
final class FileParts {

    static final String DESCRIPTION = "composer.json";
    static final String WEIGHTS = "weights.bin";
    static final String MUSIC = "music.bin";
    static final String TRAINING = "training.json";
    static final String TRAINING_TENSORS = "training.bin";

    private static final List<String> NAMES = List.of(DESCRIPTION, WEIGHTS, MUSIC, TRAINING, TRAINING_TENSORS);
    private static final int MEGABYTE = 1 << 20;
    private static final long MOST_WEIGHTS = 16L * MEGABYTE;

    /** Live, best and average weights, two numbers of each for the updater, and all of that for an adversary. */
    private static final long TRAINING_TO_WEIGHTS = 12;

    /** The adversary of a composer of very few weights is larger than it. */
    private static final long MOST_TRAINING_BESIDE = 4L * MEGABYTE;

    private static final int MOST_TEXT = 8 * MEGABYTE;

    /** What stands after the last entry: a directory of so few entries, a comment of 65,535 bytes at most. */
    private static final int MOST_AFTER = 1 << 17;

    private static final int PIECE = 1 << 16;

    private final Depth depth;
    private final Predicate<ComposerDescription> fits;
    private final ComposerJson json = new ComposerJson();
    private Optional<ComposerDescription> description = Optional.empty();
    private Optional<Tensors> weights = Optional.empty();
    private SongMemory music = new SongMemory(List.of());
    private Optional<TrainingState> state = Optional.empty();
    private Optional<Tensors> training = Optional.empty();
    private long passedOver;
    private String fingerprint = "";

    /** @param fits whether as many weights as a description claims are those of its networks */
    FileParts(Depth depth, Predicate<ComposerDescription> fits) {
        this.depth = depth;
        this.fits = fits;
    }

    void read(InputStream stream) throws IOException {
        var entries = new EntryReader(stream, NAMES);
        for (var name = entries.next(); name.isPresent(); name = entries.next()) {
            if (!depth.readsTraining() && name.get().equals(TRAINING_TENSORS)) {
                passOver();
                break;
            }
            read(name.get(), entries);
        }
        require(description.isPresent(), DESCRIPTION);
        require(weights.isPresent(), WEIGHTS);
        require(state.isEmpty() || training.isPresent() || passedOver > 0, TRAINING_TENSORS);
    }

    private void read(String name, EntryReader entries) throws IOException {
        switch (name) {
            case DESCRIPTION -> description = Optional.of(described(entries.bytes(MOST_TEXT)));
            case WEIGHTS -> weights = Optional.of(tensors(entries, description().tensors(), MOST_WEIGHTS));
            case MUSIC -> music = MusicBytes.read(entries.bytes(MusicBytes.MOST));
            case TRAINING -> state = Optional.of(json.read(entries.bytes(MOST_TEXT), TrainingState.class));
            default -> training = Optional.of(tensors(entries, state().sizes(), mostTraining()));
        }
    }

    /** What a file claims is looked at before anything else of it is read. */
    private ComposerDescription described(byte[] text) throws ComposerFileException {
        var said = json.description(text);
        if (!fits.test(said)) {
            throw new ComposerFileException("its weights are not those of its recipe");
        }
        return said;
    }

    /** The last entry is as large as all others together many times over, and composing needs nothing of it. */
    private void passOver() throws ComposerFileException {
        passedOver = TensorBytes.size(state().sizes(), mostTraining());
    }

    private Tensors tensors(EntryReader entries, SortedMap<String, Integer> sizes, long most) throws IOException {
        if (!depth.keepsNumbers()) {
            TensorBytes.check(entries.stream(), sizes, most);
            return new Tensors(Map.of());
        }
        return TensorBytes.read(entries.stream(), sizes, most);
    }

    /** A training holds each weight several times over, so that what a file's weights are bounds what it may claim. */
    private long mostTraining() throws ComposerFileException {
        var count = description().tensors().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return TRAINING_TO_WEIGHTS * count + MOST_TRAINING_BESIDE;
    }

    /** Reads on to the end of the file, which is near but for what was passed over, and takes its fingerprint. */
    void seal(DigestInputStream file) throws IOException {
        var room = MOST_AFTER + passedOver;
        var piece = new byte[PIECE];
        for (var count = file.read(piece); count >= 0; count = file.read(piece)) {
            room -= count;
            if (room < 0) {
                throw new ComposerFileException("something else is hung on to it");
            }
        }
        fingerprint = HexFormat.of().formatHex(file.getMessageDigest().digest());
    }

    ComposerDescription description() throws ComposerFileException {
        return description.orElseThrow(() -> missing(DESCRIPTION));
    }

    Tensors weights() throws ComposerFileException {
        return weights.orElseThrow(() -> missing(WEIGHTS));
    }

    SongMemory music() {
        return music;
    }

    Optional<ComposerFile.Unfinished> training() {
        return state.flatMap(counters -> training.map(tensors -> new ComposerFile.Unfinished(counters, tensors)));
    }

    boolean isUnfinished() {
        return state.isPresent();
    }

    String fingerprint() {
        return fingerprint;
    }

    private TrainingState state() throws ComposerFileException {
        return state.orElseThrow(() -> missing(TRAINING));
    }

    private static void require(boolean present, String name) throws ComposerFileException {
        if (!present) {
            throw missing(name);
        }
    }

    private static ComposerFileException missing(String name) {
        return new ComposerFileException("%s is missing in it".formatted(name));
    }
}
