package antiphon.composer.take;

import antiphon.composer.ComposeRequest;
import antiphon.composer.event.BeatGrid;
import antiphon.composer.event.Event;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.EventDecoder;
import antiphon.composer.event.KeyProfile;
import antiphon.composer.event.Tone;
import antiphon.score.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;

/** Draws pieces from a network until their mode is the asked one. */
final class Drafts {

    private static final int ATTEMPTS = 8;
    private static final int EVENTS_PER_BAR = 64;

    private final EventBins bins;
    private final EventWriter writer;
    private final EventDecoder decoder;

    Drafts(EventBins bins, EventWriter writer) {
        this.bins = bins;
        this.writer = writer;
        this.decoder = new EventDecoder(bins);
    }

    /**
     * A draft for each of {@code variations}, in their order; only for those that are settled where it may not go on.
     *
     * @param goOn told which share is drawn, 0 to 1, and asked whether to go on
     */
    List<Draft> draw(ComposeRequest request, double topP, List<Integer> variations, DoublePredicate goOn) {
        var prime = Prime.of(request.prime(), bins);
        var wish = wish(request, topP, prime);
        var drafts = new HashMap<Integer, Draft>();
        var pending = new ArrayList<>(variations);
        for (var attempt = 0; attempt < ATTEMPTS && !pending.isEmpty(); attempt++) {
            var turn = attempt;
            var pieces =
                    writer.write(wish, seeds(request.seed(), pending, attempt), done -> goOn.test(share(turn, done)));
            if (pieces.size() < pending.size()) {
                pending.forEach(drafts::remove);
                break;
            }
            for (var index = 0; index < pieces.size(); index++) {
                drafts.put(pending.get(index), draft(pending.get(index), pieces.get(index), request, prime));
            }
            pending.removeIf(variation -> fits(drafts, variation, request));
        }
        return variations.stream().filter(drafts::containsKey).map(drafts::get).toList();
    }

    /** Most of the work is the first attempt; how many more there will be nobody knows. */
    private static double share(int attempt, double done) {
        var first = 0.7;
        return attempt == 0 ? first * done : first + (1 - first) * (attempt - 1 + done) / (ATTEMPTS - 1);
    }

    private static EventWriter.Wish wish(ComposeRequest request, double topP, Prime prime) {
        var bar = (long) Arranger.BEATS_PER_BAR * BeatGrid.TICKS_PER_BEAT;
        return new EventWriter.Wish(
                prime.events(),
                prime.bar() + request.bars() * bar,
                EVENTS_PER_BAR * (request.bars() + 1),
                request.temperature(),
                topP,
                request.repetition());
    }

    private Draft draft(int variation, List<Event> piece, ComposeRequest request, Prime prime) {
        var beginning = prime.bar() / (double) BeatGrid.TICKS_PER_BEAT;
        var tones = decoder.tones(piece, prime.clock()).stream()
                .filter(tone -> tone.onset() >= beginning)
                .map(tone -> new Tone(tone.onset() - beginning, tone.length(), tone.pitch(), tone.velocity()))
                .filter(tone -> tone.onset() < (double) request.bars() * Arranger.BEATS_PER_BAR)
                .toList();
        return new Draft(variation, tones, Transposition.of(tones, request, -prime.shift()));
    }

    private static boolean fits(Map<Integer, Draft> drafts, int variation, ComposeRequest request) {
        var tones = drafts.get(variation).tones();
        var heard = KeyProfile.of(tones).mode();
        return !tones.isEmpty() && request.scale().map(Scale::mode).orElse(heard) == heard;
    }

    private static List<Long> seeds(long seed, List<Integer> variations, int attempt) {
        return variations.stream()
                .map(variation -> new SplittableRandom(
                                new SplittableRandom(seed).nextLong() + (long) variation * ATTEMPTS + attempt)
                        .nextLong())
                .toList();
    }

    /** A piece in the asked number of bars, with the way to its key. */
    record Draft(int variation, List<Tone> tones, Transposition transposition) {}
}
