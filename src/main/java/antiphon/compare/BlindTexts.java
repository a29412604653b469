package antiphon.compare;

import antiphon.evaluation.blind.BlindRound;
import antiphon.evaluation.blind.Question;
import antiphon.evaluation.blind.Tally;
import antiphon.fx.Messages;
import java.util.Locale;

/** The words of blind listening. */
final class BlindTexts {

    private final Messages messages;

    BlindTexts(Messages messages) {
        this.messages = messages;
    }

    /** Which pair it is. */
    String pair(BlindRound round) {
        return messages.text(
                "blind.pair", round.answers().size() + 1, round.pairs().size());
    }

    /** What is asked. */
    String question(BlindRound round) {
        return messages.text(key(round, "question"));
    }

    /** What came of a round that is over. */
    String outcome(BlindRound round) {
        var tally = round.tally();
        return counts(round, tally) + " " + verdict(round, tally);
    }

    /**
     * How the answers of all rounds like this one fell, without a verdict: who may listen on until the interval leaves
     * guessing out would find what they wish.
     */
    String total(BlindRound round, Tally total) {
        return messages.text("blind.total", counts(round, total));
    }

    private String counts(BlindRound round, Tally tally) {
        return messages.text(
                key(round, "counts"), round.first(), tally.first(), round.second(), tally.second(), tally.neither());
    }

    private String verdict(BlindRound round, Tally tally) {
        if (tally.decided() == 0) {
            return messages.text("blind.verdict.none");
        }
        var share = tally.shareOfFirst();
        if (round.question() == Question.HUMAN) {
            return messages.text(
                    tally.isDecisive()
                            ? share.low() > 0.5 ? "blind.verdict.human.fooled" : "blind.verdict.human.told"
                            : "blind.verdict.human.open",
                    100 * (1 - share.value()),
                    100 * (1 - share.high()),
                    100 * (1 - share.low()));
        }
        var name = share.low() > 0.5 ? round.first() : round.second();
        return messages.text(
                tally.isDecisive() ? "blind.verdict.preference" : "blind.verdict.open",
                round.first(),
                100 * share.value(),
                100 * share.low(),
                100 * share.high(),
                name);
    }

    private static String key(BlindRound round, String what) {
        return "blind." + what + "." + round.question().name().toLowerCase(Locale.ROOT);
    }
}
