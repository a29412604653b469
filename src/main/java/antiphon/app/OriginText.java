package antiphon.app;

import antiphon.compose.LikenessText;
import antiphon.composer.take.RequestTexts;
import antiphon.fx.Messages;
import antiphon.score.Origin;
import java.util.Optional;

/** Tells in one line where a take came from. */
final class OriginText {

    private final Messages messages;

    OriginText(Messages messages) {
        this.messages = messages;
    }

    String of(Origin origin) {
        if (origin instanceof Origin.Generated generated) {
            var seed = Long.toString(generated.seed());
            var made = messages.text(
                    "take.origin.generated",
                    generated.composer(),
                    seed,
                    generated.variation() + 1,
                    settingsOf(generated));
            var likeness = new LikenessText(messages).of(generated);
            return likeness.isEmpty() ? made : messages.text("take.origin.compared", likeness, made);
        }
        if (origin instanceof Origin.Imported imported) {
            return messages.text("take.origin.imported", imported.fileName());
        }
        throw new IllegalArgumentException("No words for " + origin);
    }

    private String settingsOf(Origin.Generated origin) {
        var drawn = messages.text(
                "take.origin.settings",
                origin.settings().getOrDefault("temperature", "1"),
                origin.settings().getOrDefault("repetition", "1"));
        return Optional.ofNullable(origin.settings().get(RequestTexts.STYLE))
                .map(style -> messages.text("take.origin.style", style, drawn))
                .orElse(drawn);
    }
}
