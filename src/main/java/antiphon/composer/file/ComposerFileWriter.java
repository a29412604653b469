package antiphon.composer.file;

import antiphon.midi.AtomicFile;
import antiphon.statistics.SongMemory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes composer files whole or not at all; the same composer gives the same bytes. */
public final class ComposerFileWriter {

    /** Zips tell the time of day otherwise, and no two files were equal. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ComposerJson json = new ComposerJson();

    /**
     * Writes a composer to {@code file}, replacing what is there; an error leaves the old file as it was.
     *
     * @param music    what it learned from, to tell copies by; may be empty
     * @param training what it takes to go on; absent for a finished composer
     */
    public void write(
            Path file,
            ComposerDescription description,
            Tensors weights,
            SongMemory music,
            Optional<ComposerFile.Unfinished> training)
            throws IOException {
        var bytes = bytes(description, weights, music, training);
        if (bytes.length > ComposerFileReader.LARGEST_FILE) {
            throw new ComposerFileException("%s would be larger than a composer may be; train one of smaller networks."
                    .formatted(file.getFileName()));
        }
        var whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        AtomicFile.write(whole, bytes);
    }

    /**
     * Finds out whether {@code file} can be written, by writing a file beside it that is gone afterwards; its folder is
     * made where it is missing.
     */
    public void requireWritable(Path file) throws IOException {
        var whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new FileSystemException(whole.toString(), null, "it is a folder");
        }
        Files.createDirectories(whole.getParent());
        Files.delete(Files.createTempFile(whole.getParent(), ".", AtomicFile.UNFINISHED));
    }

    private byte[] bytes(
            ComposerDescription description,
            Tensors weights,
            SongMemory music,
            Optional<ComposerFile.Unfinished> training)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, FileParts.DESCRIPTION, json.write(description));
            add(zip, FileParts.WEIGHTS, TensorBytes.of(weights));
            if (!music.songs().isEmpty()) {
                add(zip, FileParts.MUSIC, MusicBytes.of(music));
            }
            if (training.isPresent()) {
                add(zip, FileParts.TRAINING, json.write(training.get().state()));
                add(
                        zip,
                        FileParts.TRAINING_TENSORS,
                        TensorBytes.of(training.get().tensors()));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
