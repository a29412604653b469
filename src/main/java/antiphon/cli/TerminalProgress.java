package antiphon.cli;

import antiphon.job.JobContext;
import java.io.PrintWriter;

/** Shows work as one line on a terminal: a bar, how much is done, and what is being done now. */
final class TerminalProgress implements JobContext {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final StopOnInterrupt interrupt;
    private String saying = "";
    private long shown = -1;

    TerminalProgress(PrintWriter terminal, StopOnInterrupt interrupt) {
        this.terminal = terminal;
        this.interrupt = interrupt;
    }

    @Override
    public void report(long done, long total) {
        var thousandths = total > 0 ? 1000 * done / total : 0;
        if (thousandths != shown) {
            shown = thousandths;
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
        return interrupt.isRequested();
    }

    private void draw() {
        var share = Math.max(0, shown);
        var filled = (int) (WIDTH * share / 1000);
        terminal.printf("\r%s%s %5.1f %%  %-48s", "█".repeat(filled), "░".repeat(WIDTH - filled), share / 10.0, saying);
        terminal.flush();
    }
}
