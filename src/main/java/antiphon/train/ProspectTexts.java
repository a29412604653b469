package antiphon.train;

import antiphon.composer.event.Encoded;
import antiphon.composer.training.Budget;
import antiphon.fx.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to expect of a training, in words. */
final class ProspectTexts {

    private static final double GIGABYTE = 1 << 30;
    private static final int MOST_LEFT_OUT = 20;

    private final Messages messages;

    ProspectTexts(Messages messages) {
        this.messages = messages;
    }

    /** What is to be expected for {@code budget}, a sentence a line. */
    String of(ProspectViewModel.State state, Budget budget) {
        if (state instanceof ProspectViewModel.State.Found found) {
            return of(found.prospect(), budget);
        }
        if (state instanceof ProspectViewModel.State.Refused refused) {
            return refused.sentence();
        }
        if (state instanceof ProspectViewModel.State.Looking) {
            return messages.text("train.prospect.looking");
        }
        return messages.text(
                state instanceof ProspectViewModel.State.Asleep ? "train.prospect.asleep" : "train.prospect.nothing");
    }

    private String of(Prospect prospect, Budget budget) {
        var corpus = prospect.corpus();
        var forecast = prospect.forecast(budget);
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "train.prospect.corpus",
                corpus.events(),
                corpus.songs(),
                corpus.validation(),
                prospect.leftOut().size()));
        lines.add(messages.text("train.prospect." + prospect.size().name().toLowerCase(Locale.ROOT)));
        lines.add(messages.text(
                "train.prospect.step",
                Math.max(1, Math.round(forecast.secondsAStep() * 1000)),
                roughly(forecast.steps()),
                DurationText.of(forecast.seconds(), messages)));
        if (prospect.bytes() > 0) {
            lines.add(messages.text("train.prospect.memory", prospect.bytes() / GIGABYTE));
        }
        return String.join("\n", lines);
    }

    /** Why music is left out, a line for each of the first pieces; empty where none is. */
    String leftOut(ProspectViewModel.State state) {
        var pieces = state instanceof ProspectViewModel.State.Found found
                ? found.prospect().leftOut()
                : List.<Encoded.LeftOut>of();
        var lines = pieces.stream()
                .limit(MOST_LEFT_OUT)
                .map(piece -> messages.text("train.prospect.left", piece.name(), piece.reason()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (pieces.size() > MOST_LEFT_OUT) {
            lines.add(messages.text("train.prospect.left.more", pieces.size() - MOST_LEFT_OUT));
        }
        return String.join("\n", lines);
    }

    /** Two digits are all that a trial of some steps can promise. */
    static long roughly(long count) {
        var unit = 1L;
        while (count / unit >= 100) {
            unit *= 10;
        }
        return Math.round(count / (double) unit) * unit;
    }
}
