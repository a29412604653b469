package antiphon.evaluation;

import antiphon.job.JobContext;

/**
 * A stretch of longer work: what is done within it counts as its share of the whole.
 *
 * @param whole told about the whole work, in thousandths
 * @param from  where the stretch begins, 0 to 1
 * @param to    where it ends, 0 to 1
 */
record Stretch(JobContext whole, double from, double to) implements JobContext {

    @Override
    public void report(long done, long total) {
        var within = total > 0 ? (double) done / total : 0;
        whole.report(Math.round(1000 * (from + (to - from) * within)), 1000);
    }

    @Override
    public void say(String message) {
        whole.say(message);
    }

    @Override
    public boolean stopRequested() {
        return whole.stopRequested();
    }
}
