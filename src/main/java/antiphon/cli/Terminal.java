package antiphon.cli;

import java.io.Console;

/** Whether somebody watches. */
final class Terminal {

    private Terminal() {}

    /** Whether the program's output goes to a terminal, where a line can be drawn over. */
    @SuppressWarnings("SystemConsoleNull") // up to Java 21 null tells it; from 22 on the console itself does
    static boolean isWatched() {
        var console = System.console();
        return console != null && saysSo(console);
    }

    private static boolean saysSo(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
