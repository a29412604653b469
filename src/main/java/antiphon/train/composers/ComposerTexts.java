package antiphon.train.composers;

import antiphon.composer.store.InstalledComposer;
import antiphon.fx.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said about a composer in the list of them. */
final class ComposerTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final List<String> RECIPES = List.of("paper", "studio", "control", "rnn", "rnn-mle", "rnn-mse");
    private static final List<String> FIGURES = List.of("fd", "nll_valid");

    private final Messages messages;

    ComposerTexts(Messages messages) {
        this.messages = messages;
    }

    /** What kind it is, and what it was trained further from. */
    String kind(InstalledComposer composer) {
        var recipe = composer.card().recipe();
        var words = RECIPES.contains(recipe) ? messages.text("composers.recipe." + recipe) : recipe;
        return composer.from()
                .map(base -> messages.text("composers.from", words, base))
                .orElse(words);
    }

    /** What it learned from. */
    String school(InstalledComposer composer) {
        return messages.text("composers.school", composer.card().corpus(), composer.songs());
    }

    /** For how long, how well, and when. */
    String figures(InstalledComposer composer) {
        var words = new ArrayList<String>();
        words.add(messages.text("composers.minutes", composer.card().minutes()));
        for (var figure : FIGURES) {
            Optional.ofNullable(composer.card().figures().get(figure))
                    .ifPresent(value -> words.add(messages.text("composers.figure." + figure, value)));
        }
        words.add(composer.changed().map(DAY::format).orElseGet(() -> messages.text("composers.shipped")));
        if (composer.unfinished()) {
            words.add(messages.text("composers.unfinished"));
        }
        return String.join(" · ", words);
    }

    /** Whether copies can be told. */
    String watch(InstalledComposer composer) {
        return composer.watched() == 0
                ? messages.text("composers.watched.not")
                : messages.text("composers.watched", composer.watched());
    }
}
