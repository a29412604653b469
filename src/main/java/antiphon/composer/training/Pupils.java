package antiphon.composer.training;

import antiphon.composer.event.EventBins;

/** Makes new networks to train. */
@FunctionalInterface
public interface Pupils {

    /** Networks of {@code recipe} for events of {@code bins}, their first weights drawn from {@code seed}. */
    Pupil create(Recipe recipe, EventBins bins, TrainingSettings settings, long seed);

    /** Bytes of memory that the whole program takes now; 0 where nobody can tell. */
    default long residentBytes() {
        return 0;
    }
}
