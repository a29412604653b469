package antiphon.cli;

import antiphon.job.JobContext;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Shows work as one line on a terminal: a bar, how much is done, and what is being done now. Silent where the error
 * stream is no terminal.
 */
final class TerminalProgress implements JobContext, AutoCloseable {

    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final BooleanSupplier stop;
    private final boolean attended = isAttended();
    private String saying = "";
    private long thousandths;

    /** @param stop whether the user wants the work to end */
    TerminalProgress(PrintWriter terminal, BooleanSupplier stop) {
        this.terminal = terminal;
        this.stop = stop;
    }

    @Override
    public void report(long done, long total) {
        var before = thousandths;
        thousandths = total > 0 ? 1000 * done / total : 0;
        if (thousandths != before) {
            draw();
        }
    }

    @Override
    public void say(String message) {
        saying = message;
        draw();
    }

    @Override
    public boolean stopRequested() {
        return stop.getAsBoolean();
    }

    /** Takes the line away. */
    @Override
    public void close() {
        show("");
    }

    private void draw() {
        var filled = (int) (WIDTH * thousandths / 1000);
        show("%s%s %5.1f %%  %s".formatted("█".repeat(filled), "░".repeat(WIDTH - filled), thousandths / 10.0, saying));
    }

    private void show(String line) {
        if (attended) {
            terminal.print(CLEAR_LINE + line);
            terminal.flush();
        }
    }

    /** Whether somebody may be watching a terminal. */
    static boolean isAttended() {
        return Optional.ofNullable(System.console())
                .map(TerminalProgress::isTerminal)
                .orElse(false);
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
