package antiphon.compose;

import antiphon.fx.Messages;
import antiphon.job.Job;
import antiphon.job.JobContext;
import antiphon.library.NewTake;
import antiphon.midi.MidiFormatException;
import antiphon.midi.MidiReader;
import antiphon.midi.MidiSearch;
import antiphon.score.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads MIDI files, and those of folders and the folders in them, as takes; says of each that cannot be read why. */
public final class MidiImport implements Job<MidiImport.Result> {

    private final List<Path> paths;
    private final Messages messages;

    /** @param paths files, whatever their ending, and folders, of which only MIDI files are read */
    public MidiImport(List<Path> paths, Messages messages) {
        this.paths = List.copyOf(paths);
        this.messages = messages;
    }

    /**
     * What came of it.
     *
     * @param takes  one for each file that could be read
     * @param losses what could not be read, wholly or in part
     */
    public record Result(List<NewTake> takes, List<Loss> losses) {

        public Result {
            takes = List.copyOf(takes);
            losses = List.copyOf(losses);
        }
    }

    /**
     * A file that could not be read, wholly or in part.
     *
     * @param fileName the file's name
     * @param sentence what is wrong with it
     */
    public record Loss(String fileName, String sentence) {}

    @Override
    public Result run(JobContext context) {
        var takes = new ArrayList<NewTake>();
        var losses = new ArrayList<Loss>();
        var files = files(losses);
        for (var file : files) {
            if (context.stopRequested()) {
                break;
            }
            read(file, takes, losses);
            context.report(takes.size() + losses.size(), files.size());
        }
        return new Result(takes, losses);
    }

    private void read(Path file, List<NewTake> takes, List<Loss> losses) {
        var name = nameOf(file);
        try {
            var read = MidiReader.read(file);
            if (read.melody().noteCount() == 0) {
                losses.add(new Loss(name, messages.text("import.empty")));
                return;
            }
            takes.add(new NewTake(TakeNames.ofFile(name), read.melody(), new Origin.Imported(name)));
            read.losses().forEach(sentence -> losses.add(new Loss(name, sentence)));
        } catch (MidiFormatException e) {
            losses.add(new Loss(name, e.getMessage()));
        } catch (IOException e) {
            losses.add(new Loss(name, messages.text("import.unreadable")));
        }
    }

    private List<Path> files(List<Loss> losses) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                addMidiFilesOf(path, files, losses);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private void addMidiFilesOf(Path path, List<Path> files, List<Loss> losses) {
        var folder = new MidiSearch(path);
        files.addAll(folder.found());
        for (var closed : folder.closed().keySet()) {
            var key = Files.isDirectory(closed) ? "import.folder" : "import.unreadable";
            losses.add(new Loss(nameOf(closed), messages.text(key)));
        }
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
