package antiphon.compose;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Origin;
import antiphon.score.TempoMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A composer that needs no training: quarters that its seed draws from a scale. It is its own source. */
public final class ScaleComposer implements Composer, ComposerSource {

    private static final int TICKS = 480;
    private static final int[] SCALE = {60, 62, 64, 65, 67, 69, 71, 72};

    private final ComposerCard card = new ComposerCard("scales", "studio", "eight tones", 1, "00", Map.of("fd", 5.7));

    @Override
    public List<ComposerCard> cards() {
        return List.of(card);
    }

    @Override
    public Composer load(ComposerCard wanted) throws IOException {
        return this;
    }

    @Override
    public ComposerCard card() {
        return card;
    }

    @Override
    public List<Composition> compose(ComposeRequest request, JobContext context) {
        var takes = new ArrayList<Composition>();
        for (var variation = 0; variation < request.variations() && !context.stopRequested(); variation++) {
            takes.add(take(request, variation));
            context.report(takes.size(), request.variations());
        }
        return takes;
    }

    @Override
    public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
        throw new UnsupportedOperationException("Nobody judges scales");
    }

    private Composition take(ComposeRequest request, int variation) {
        var draw = new SplittableRandom(request.seed() + variation);
        var notes = new ArrayList<Note>();
        for (var beat = 0; beat < request.bars() * 4; beat++) {
            notes.add(new Note(SCALE[draw.nextInt(SCALE.length)], (long) beat * TICKS, TICKS, draw.nextInt(40, 120)));
        }
        var melody = Melody.of(TICKS, notes).withTempos(TempoMap.of(request.tempo()));
        var settings = Map.of("bars", Integer.toString(request.bars()));
        return new Composition(
                melody, new Origin.Generated(card.name(), card.fingerprint(), request.seed(), variation, settings));
    }
}
