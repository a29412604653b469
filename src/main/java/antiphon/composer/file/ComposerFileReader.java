package antiphon.composer.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.function.Predicate;

/**
 * Reads composer files, trusting nothing in them. A file that is not one is refused with one sentence, before it has
 * taken more memory than its own bytes justify.
 */
public final class ComposerFileReader {

    static final long LARGEST_FILE = 256L << 20;
    private static final int BUFFER = 1 << 16;

    private final Predicate<ComposerDescription> fits;

    /** A reader that takes what composers claim for true until it has seen more than any of them has. */
    public ComposerFileReader() {
        this(description -> true);
    }

    /**
     * A reader for those who know how large networks are.
     *
     * @param fits whether as many weights as a description claims are those of its networks; true where nobody knows
     */
    public ComposerFileReader(Predicate<ComposerDescription> fits) {
        this.fits = fits;
    }

    /**
     * Reads all of {@code file}, with what it takes to go on with its training. It is read twice: memory for its numbers
     * is taken when all of them were seen.
     */
    public ComposerFile read(Path file) throws ComposerFileException {
        return readTwice(file, Depth.CHECK, Depth.ALL);
    }

    /**
     * Reads what it takes to compose with {@code file}, which is answered as one whose training is over. It is read
     * twice, and nothing but its claim is read of a training in it.
     */
    public ComposerFile readComposer(Path file) throws ComposerFileException {
        return readTwice(file, Depth.HEAD, Depth.COMPOSER);
    }

    private ComposerFile readTwice(Path file, Depth first, Depth then) throws ComposerFileException {
        reading(file, (name, stream) -> parts(name, stream, first));
        return reading(file, (name, stream) -> whole(parts(name, stream, then)));
    }

    private static ComposerFile whole(FileParts parts) throws ComposerFileException {
        return new ComposerFile(
                parts.description(), parts.weights(), parts.music(), parts.training(), parts.fingerprint());
    }

    /**
     * Reads what {@code file} says about itself. Its weights are checked and not kept; what it takes to go on with its
     * training is looked at when it is {@linkplain #read(Path) read}.
     */
    public ComposerHead describe(Path file) throws ComposerFileException {
        return reading(file, this::describe);
    }

    /**
     * Reads what it takes to compose with a file that came with the program.
     *
     * @param name   what to call the file in a sentence for the user
     * @param stream the file; left open
     */
    public ComposerFile readComposer(String name, InputStream stream) throws IOException {
        return whole(parts(name, stream, Depth.COMPOSER));
    }

    /** Reads what a composer file says about itself, as {@link #describe(Path)} does; {@code stream} is left open. */
    public ComposerHead describe(String name, InputStream stream) throws IOException {
        var parts = parts(name, stream, Depth.HEAD);
        return new ComposerHead(
                parts.description(), parts.music().songs().size(), parts.isUnfinished(), parts.fingerprint());
    }

    private FileParts parts(String name, InputStream stream, Depth depth) throws IOException {
        try (var bounded = new BoundedStream(stream, LARGEST_FILE);
                var digest = new DigestInputStream(bounded, Fingerprint.digest())) {
            var parts = new FileParts(depth, fits);
            parts.read(new BufferedInputStream(digest, BUFFER));
            parts.seal(digest);
            if (!bounded.endsAsZip()) {
                throw new ComposerFileException("it is damaged or cut short");
            }
            return parts;
        } catch (ComposerFileException e) {
            throw new ComposerFileException(
                    "%s cannot be opened as a composer: %s.".formatted(name, e.getMessage()), e);
        } catch (RuntimeException e) { // whatever else a stranger's file may bring about
            throw new ComposerFileException("%s cannot be opened as a composer: it is damaged.".formatted(name), e);
        }
    }

    private static <T> T reading(Path file, Reading<T> how) throws ComposerFileException {
        var name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ComposerFileException("%s is no file.".formatted(file));
        }
        try (var stream = Files.newInputStream(file)) {
            return how.of(name, stream);
        } catch (NoSuchFileException e) {
            throw new ComposerFileException("There is no composer file %s.".formatted(file), e);
        } catch (ComposerFileException e) {
            throw e;
        } catch (IOException e) {
            throw new ComposerFileException("%s cannot be read: %s.".formatted(name, e.getMessage()), e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T of(String name, InputStream stream) throws IOException;
    }
}
