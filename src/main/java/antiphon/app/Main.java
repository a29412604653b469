package antiphon.app;

import antiphon.cli.CommandLineProgram;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Application;

/** Where the program starts; it does not extend {@code Application}, so that the class path alone can start it. */
public final class Main {

    private Main() {}

    /**
     * Opens the window without arguments, or with MIDI files to open in it, as a desktop hands them over; anything else is
     * a command, which is run without a window and ends the process with its status.
     */
    public static void main(String[] args) {
        if (Arrays.stream(args).allMatch(Main::isMidiFile)) {
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

    private static boolean isMidiFile(String argument) {
        var name = argument.toLowerCase(Locale.ROOT);
        return !name.startsWith("-") && (name.endsWith(".mid") || name.endsWith(".midi"));
    }
}
