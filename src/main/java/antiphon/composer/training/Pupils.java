package antiphon.composer.training;

import antiphon.composer.event.EventBins;
import antiphon.composer.file.ComposerDescription;

/** Makes new networks to train. */
@FunctionalInterface
public interface Pupils {

    /** Networks of {@code recipe} for events of {@code bins}, their first weights drawn from {@code seed}. */
    Pupil create(Recipe recipe, EventBins bins, TrainingSettings settings, long seed);

    /** Whether as many weights as {@code description} claims are those of its networks; true where nobody can tell. */
    default boolean fits(ComposerDescription description) {
        return true;
    }

    /** Bytes of memory that the whole program takes now; 0 where nobody can tell. */
    default long residentBytes() {
        return 0;
    }
}
