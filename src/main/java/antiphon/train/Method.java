package antiphon.train;

import antiphon.composer.paper.PaperRecipe;
import antiphon.composer.paper.Preset;
import antiphon.composer.training.Recipe;
import java.util.Objects;

/** A recipe with what distinguishes it from others of its kind. */
sealed interface Method {

    /** The name of its recipe, as composers' files tell it. */
    String recipe();

    /** A recipe that learns categories. */
    record OfEvents(Recipe of) implements Method {

        public OfEvents {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public String recipe() {
            return of.label();
        }
    }

    /** A recipe of the paper, with the settings that go by a name. */
    record OfThePaper(PaperRecipe of, Preset preset) implements Method {

        public OfThePaper {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(preset, "preset");
        }

        @Override
        public String recipe() {
            return of.label();
        }
    }
}
