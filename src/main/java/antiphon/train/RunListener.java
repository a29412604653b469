package antiphon.train;

import antiphon.composer.training.StepRecord;
import antiphon.library.RunEpoch;
import antiphon.library.RunSample;
import antiphon.library.TrainingRun;
import java.util.Map;

/** Hears what happens in the queue, on the threads on which it happens. */
interface RunListener {

    /** All runs of the library have been told. */
    void opened();

    /** A run is new, or is in another state. */
    void changed(TrainingRun run);

    /** A run and all of it is gone. */
    void removed(long run);

    /** A run reads its music; {@code total} is 0 until it is known. */
    void reading(long run, long done, long total);

    /** The figures of the music that a run learns from are known. */
    void measured(long run, Map<String, Double> real);

    /** There is a sentence to tell about a run while it goes on. */
    void noted(long run, String note);

    void stepped(long run, StepRecord step);

    void epochClosed(long run, RunEpoch epoch);

    void sampled(long run, RunSample sample);

    /** A run has become a composer of this name. */
    void composerMade(String name);

    /** Something that was asked of the queue could not be done. */
    void failed(Throwable failure);
}
