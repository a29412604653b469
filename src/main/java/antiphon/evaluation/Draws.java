package antiphon.evaluation;

import antiphon.statistics.PhraseIndex;
import antiphon.statistics.RealWindows;
import antiphon.statistics.TooLittleMusicException;

/**
 * The real music of one comparison, drawn and measured.
 *
 * @param heldOutSongs  how many held-out songs are long enough to draw from
 * @param trainingSongs how many training songs are
 * @param reference     what everything is judged by
 * @param floor         another draw of the same songs
 * @param training      a draw of the training music, its copies counted in the held-out music
 * @param phrases       the training music's phrases
 */
record Draws(
        int heldOutSongs,
        int trainingSongs,
        MeasuredTakes reference,
        MeasuredTakes floor,
        MeasuredTakes training,
        PhraseIndex phrases) {

    /** Draws of different origins must not share a seed, or real and generated would not be independent. */
    static final long APART = 1000;

    static Draws of(RealMusic music, ComparisonOrder order) throws TooLittleMusicException {
        var takes = order.size().takes();
        var seed = order.seed();
        var heldOut = new RealWindows(music.heldOut(), order.size().events());
        var training = heldOut.ofOthers(music.training());
        var phrases = PhraseIndex.of(music.training());
        return new Draws(
                heldOut.songCount(),
                training.songCount(),
                MeasuredTakes.of(heldOut.windows(takes, seed), phrases, seed),
                MeasuredTakes.of(heldOut.windows(takes, seed + 1 + APART), phrases, seed + APART),
                MeasuredTakes.of(
                        training.windows(takes, seed + 1 + 2 * APART),
                        PhraseIndex.of(music.heldOut()),
                        seed + 2 * APART),
                phrases);
    }
}
