package antiphon.compose;

import antiphon.library.Take;
import antiphon.pianoroll.Bars;
import antiphon.score.Key;
import antiphon.score.KeyChange;
import antiphon.statistics.KeyFinder;

/**
 * What a card tells of a take besides its name.
 *
 * @param key  the key its file names first, else the one it sounds in
 * @param bars how many bars it has begun
 * @param isCopied whether it has more in common with the training music than chance explains
 */
record TakeSummary(Key key, long bars, boolean isCopied) {

    static TakeSummary of(Take take) {
        var melody = take.melody();
        var key = melody.keys().stream()
                .findFirst()
                .map(KeyChange::key)
                .orElseGet(() -> KeyFinder.of(melody.notes(), melody.ticksPerQuarter()));
        var last = Math.max(0, melody.length() - 1);
        return new TakeSummary(
                key, Bars.of(melody).positionAt(last).bar(), Copies.in(take).isPresent());
    }
}
