package antiphon.job;

/** What running work may ask of, and tell, whoever started it. Every method may be called from the worker's thread. */
public interface JobContext {

    /** A context that listens to nothing and never asks to stop. */
    JobContext UNATTENDED = new JobContext() {

        @Override
        public void report(long done, long total) {}

        @Override
        public void say(String message) {}

        @Override
        public boolean stopRequested() {
            return false;
        }
    };

    /** Reports that {@code done} of {@code total} units are finished; {@code total} 0 means unknown. */
    void report(long done, long total);

    /** Tells in one short line what is being done now. */
    void say(String message);

    /** Whether the work should wrap up now and answer what it has so far. */
    boolean stopRequested();
}
