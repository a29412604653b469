package antiphon.composer.paper;

import antiphon.network.tape.Exchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The batches of a training: each epoch goes through the songs, in an order of its own where it is set so, with one crop
 * of each.
 */
final class PaperBatches {

    private static final int ORDER = 1;
    private static final int CROPS = 2;
    private static final int STEP = 3;
    private static final int ASIDE = 4;
    private static final int SAMPLES = 5;

    private final List<PaperSong> songs;
    private final List<PaperSong> validation;
    private final Crops crops;
    private final Styles styles;
    private final int batch;
    private final int epochSteps;
    private final boolean shufflesAnew;
    private final long seed;
    private final long ownSeed;
    private Ordered ordered = new Ordered(-1, List.of());
    private float[][][] pieces = {};

    private record Ordered(long epoch, List<PaperSong> songs) {}

    /** @param exchange gives batches of their own to those who train together */
    PaperBatches(PaperMaterial material, Crops crops, PaperSettings settings, long seed, Exchange exchange) {
        this.songs = material.songs();
        this.validation = material.validation();
        this.crops = crops;
        this.styles = settings.styles(material.corpus().styles());
        this.batch = settings.count(PaperSetting.BATCH);
        this.epochSteps = settings.count(PaperSetting.EPOCH_STEPS);
        this.shufflesAnew = settings.is(PaperSetting.SONGS_ORDER, "anew");
        this.seed = seed;
        this.ownSeed = exchange.batch(seed);
    }

    /** Steps an epoch: where none are set, once through the songs without a last batch that is not full. */
    long steps() {
        return epochSteps > 0 ? epochSteps : Math.max(1, songs.size() / batch);
    }

    /**
     * Batch {@code step} of epoch {@code epoch}, both from 0: {@code [batch][cells][width]}, metadata behind. Good until
     * the next is asked for.
     */
    float[][][] of(long epoch, long step, int cells) {
        var order = order(shufflesAnew ? epoch : 0);
        var random = random(ownSeed + CROPS, epoch * steps() + step);
        if (pieces.length == 0 || pieces[0].length != cells) {
            pieces = blank(batch, cells);
        }
        for (var row = 0; row < batch; row++) {
            draw(order.get((int) ((step * batch + row) % order.size())), pieces[row], random);
        }
        return pieces;
    }

    private float[][][] blank(int count, int cells) {
        return new float[count][cells][crops.layout().width() + styles.width()];
    }

    private List<PaperSong> order(long epoch) {
        if (ordered.epoch() != epoch) {
            var order = new ArrayList<>(songs);
            Collections.shuffle(order, new Random(random(ownSeed + ORDER, epoch).nextLong()));
            ordered = new Ordered(epoch, order);
        }
        return ordered.songs();
    }

    /** Whether songs were kept aside. */
    boolean keepsAside() {
        return !validation.isEmpty();
    }

    /** Crops of songs that were kept aside, always the same; none where no song was. */
    Optional<float[][][]> aside(int count, int cells) {
        return keepsAside() ? Optional.of(draw(validation, count, cells)) : Optional.empty();
    }

    /** Crops of the songs that are learned from, always the same. */
    float[][][] known(int count, int cells) {
        return draw(songs, count, cells);
    }

    private float[][][] draw(List<PaperSong> from, int count, int cells) {
        var random = random(seed + ASIDE, cells);
        var drawn = blank(count, cells);
        for (var piece : drawn) {
            draw(from.get(random.nextInt(from.size())), piece, random);
        }
        return drawn;
    }

    private void draw(PaperSong song, float[][] piece, RandomGenerator random) {
        crops.draw(song, piece, random);
        styles.tell(song, piece, crops.layout().width());
    }

    /** The random numbers of step {@code step} of the whole training. */
    SplittableRandom ofStep(long step) {
        return random(seed + STEP, step);
    }

    /** The random numbers of the samples after epoch {@code epoch}. */
    SplittableRandom ofSamples(long epoch) {
        return random(seed + SAMPLES, epoch);
    }

    private SplittableRandom random(long purpose, long count) {
        return new SplittableRandom(new SplittableRandom(purpose).nextLong() + count);
    }
}
