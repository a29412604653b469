package antiphon.app;

import antiphon.cli.CommandLineProgram;
import antiphon.midi.MidiName;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.application.Application;

/** Where the program starts; it does not extend {@code Application}, so that the class path alone can start it. */
public final class Main {

    private Main() {}

    /**
     * Opens the window without arguments, or with MIDI files and composers to open in it, as a desktop hands them over;
     * anything else is a command, which is run without a window and ends the process with its status.
     */
    public static void main(String[] args) {
        if (areForTheWindow(args)) {
            openWindow(args);
        } else {
            System.exit(CommandLineProgram.run(args, System.out, System.err, new BenchRollCommand()));
        }
    }

    private static void openWindow(String[] files) {
        try {
            Application.launch(AntiphonApplication.class, files);
        } catch (RuntimeException noDisplay) {
            System.err.println(
                    "Antiphon finds no display to open its window on: start it on a desktop, or see --help.");
            System.exit(1);
        }
    }

    static boolean areForTheWindow(String... args) {
        return Arrays.stream(args).allMatch(arg -> !arg.startsWith("-") && isToOpen(Path.of(arg)));
    }

    private static boolean isToOpen(Path file) {
        return MidiName.isOf(file) || DroppedFiles.isComposer(file);
    }
}
