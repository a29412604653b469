package antiphon.cli;

import antiphon.job.JobContext;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows on one line of a terminal what is being done; silent where the error stream is no terminal. */
final class TerminalProgress implements JobContext, AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean attended = Optional.ofNullable(System.console())
            .map(TerminalProgress::isTerminal)
            .orElse(false);
    private String message = "";

    TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void report(long done, long total) {
        show(total > 0 ? "%s %d %%".formatted(message, 100 * done / total) : message);
    }

    @Override
    public void say(String newMessage) {
        message = newMessage;
        show(message);
    }

    @Override
    public boolean stopRequested() {
        return false;
    }

    @Override
    public void close() {
        show("");
    }

    private void show(String line) {
        if (attended) {
            err.print(CLEAR_LINE + line);
            err.flush();
        }
    }

    /** From Java 22 on there is a console without a terminal as well, and a method that tells; before, there is not. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
