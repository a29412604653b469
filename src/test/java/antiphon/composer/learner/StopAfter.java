package antiphon.composer.learner;

import antiphon.job.JobContext;

/** Asks to stop after so many reports, of which there is one a step. */
public final class StopAfter implements JobContext {

    private final int most;
    private int reports;

    public StopAfter(int most) {
        this.most = most;
    }

    @Override
    public void report(long done, long total) {
        reports++;
    }

    @Override
    public void say(String message) {}

    @Override
    public boolean stopRequested() {
        return reports >= most;
    }
}
