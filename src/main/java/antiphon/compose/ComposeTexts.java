package antiphon.compose;

import antiphon.composer.ComposerCard;
import antiphon.fx.Messages;
import antiphon.score.PitchName;
import antiphon.score.Scale;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The words of the Compose panel for values that are not words. */
final class ComposeTexts {

    private static final Set<String> RECIPES = Set.of("paper", "studio", "control", "rnn", "rnn-mle", "rnn-mse");
    private static final String DISTANCE = "fd";

    private final Messages messages;

    ComposeTexts(Messages messages) {
        this.messages = messages;
    }

    /** A composer's name and what kind it is. */
    String nameOf(ComposerCard card) {
        var name = card.name().isEmpty()
                ? card.name()
                : card.name().substring(0, 1).toUpperCase(Locale.ROOT)
                        + card.name().substring(1);
        var recipe = RECIPES.contains(card.recipe()) ? messages.text("compose.recipe." + card.recipe()) : card.recipe();
        return messages.text("compose.composer.name", name, recipe);
    }

    /** What a composer learned from, for how long, and how near it came. */
    String schoolOf(ComposerCard card) {
        var parts = new ArrayList<String>();
        parts.add(card.corpus());
        parts.add(messages.text("compose.composer.minutes", Math.round(card.minutes())));
        Optional.ofNullable(card.figures().get(DISTANCE))
                .ifPresent(distance -> parts.add(messages.text("compose.composer.distance", distance)));
        return String.join(" · ", parts);
    }

    String tonic(OptionalInt tonic) {
        return tonic.isPresent() ? PitchName.ofClass(tonic.getAsInt()) : messages.text("compose.key.own");
    }

    String scale(Optional<Scale> scale) {
        return messages.text(
                "compose.scale." + scale.map(Scale::name).orElse("off").toLowerCase(Locale.ROOT));
    }

    String style(Optional<String> style) {
        return style.orElseGet(() -> messages.text("compose.style.any"));
    }

    String grid(OptionalInt grid) {
        if (grid.isEmpty()) {
            return messages.text("compose.grid.off");
        }
        var denominator = grid.getAsInt();
        return messages.text(
                Grids.isTriplet(denominator) ? "compose.grid.triplets" : "compose.grid.notes",
                Grids.ordinaryOf(denominator));
    }

    /** Why one cannot click, what is going on, or what a click will do. */
    String hint(ComposeViewModel model) {
        if (model.composingProperty().get()) {
            return model.stoppingProperty().get() ? messages.text("compose.hint.stopping") : progress(model);
        }
        if (model.seed().seed().isEmpty()) {
            return messages.text("compose.hint.seed");
        }
        var state = model.composers().stateProperty().get();
        return state == ComposerChoice.State.READY
                ? outlook(model)
                : messages.text("compose.hint." + state.name().toLowerCase(Locale.ROOT));
    }

    private String progress(ComposeViewModel model) {
        var share = model.progressProperty().get();
        return share < 0
                ? messages.text("compose.hint.composing")
                : messages.text("compose.hint.composing.share", Math.round(share * 100));
    }

    private String outlook(ComposeViewModel model) {
        var form = model.form();
        return messages.text(
                "compose.hint.ready",
                Math.round(form.variationsProperty().get()),
                Math.round(form.barsProperty().get()));
    }
}
