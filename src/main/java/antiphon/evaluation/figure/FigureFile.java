package antiphon.evaluation.figure;

import antiphon.midi.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that the figure is to be written to; its ending says how: {@code .png} in twice the usual resolution,
 * {@code .svg}, or {@code .csv} with the numbers alone.
 */
public final class FigureFile {

    private final Path path;
    private final Format format;

    private FigureFile(Path path, Format format) {
        this.path = path;
        this.format = format;
    }

    /** What a file holds. */
    @FunctionalInterface
    private interface Format {
        byte[] of(List<Panel> panels) throws IOException;
    }

    /**
     * Looks at the path before there is anything to write.
     *
     * @throws IOException with a sentence for the user where the ending is another one or the folder does not exist
     */
    public static FigureFile at(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return new FigureFile(path, format(path));
    }

    private static Format format(Path path) throws IOException {
        var name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return FigurePictures::png;
        }
        if (name.endsWith(".svg")) {
            return FigurePictures::svg;
        }
        if (name.endsWith(".csv")) {
            return FigureTable::csv;
        }
        throw new IOException("%s: a figure's name ends in .png, .svg or .csv.".formatted(path));
    }

    /**
     * Draws and writes the panels, one at least; a failure leaves what was there.
     *
     * @throws IOException where it cannot be written
     */
    public void write(List<Panel> panels) throws IOException {
        AtomicFile.write(path, format.of(panels));
    }
}
