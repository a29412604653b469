package antiphon.composer.store;

import antiphon.composer.file.ComposerFileException;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.learner.NetworkPupils;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens files as composers in a process of its own, whose memory can be bounded and measured. Prints a line for each: its
 * name, the milliseconds that the processor worked on it, and what was said of it.
 */
final class StrangersReader {

    private StrangersReader() {}

    /** Opens every file of the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var store = new ComposerStore(folder.resolve("nothing here"));
        var processor = ManagementFactory.getThreadMXBean();
        for (var file : files(folder)) {
            var begin = processor.getCurrentThreadCpuTime();
            var said = said(file, store);
            var millis = (processor.getCurrentThreadCpuTime() - begin) / 1_000_000;
            System.out.printf("%s\t%d\t%s%n", file.getFileName(), millis, said);
        }
        System.out.printf("peak\t0\t%d MB%n", peak() >> 10);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String said(Path file, ComposerStore store) throws IOException {
        try {
            store.open(file.toString());
            new ComposerFileReader(new NetworkPupils()::fits).read(file); // as a training that goes on
            return "opened";
        } catch (ComposerFileException refusal) {
            return refusal.getMessage();
        }
    }

    /** The most memory that this process ever had, in kibibytes; 0 where the system does not tell. */
    private static long peak() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
