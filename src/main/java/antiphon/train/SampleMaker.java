package antiphon.train;

import antiphon.composer.ComposeRequest;
import antiphon.composer.store.ComposerStore;
import antiphon.corpus.CorpusLoader;
import antiphon.job.JobContext;
import antiphon.library.RunSample;
import antiphon.score.Melody;
import antiphon.statistics.RealWindows;
import antiphon.statistics.TooLittleMusicException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Lets a composer that is still learning be heard and measured, and measures the music that it learns from. */
final class SampleMaker {

    private static final int BARS = 4;
    private static final int WINDOWS = 16;
    private static final int REAL_WINDOWS = 64;
    private static final int EVENTS = 64;
    private static final double TEMPO = 100;

    private final ComposerStore composers;

    SampleMaker(ComposerStore composers) {
        this.composers = composers;
    }

    /** What the composer in {@code file} writes; the same seed lets samples differ by what was learned alone. */
    RunSample sample(Path file, int epoch, long seed, JobContext context) throws IOException {
        var composer = composers.open(file.toString());
        var takes = composer.compose(request(seed), context);
        var windows = composer.sampleWindows(WINDOWS, EVENTS, seed, context);
        var melody = takes.isEmpty() ? Melody.of(480, List.of()) : takes.get(0).melody();
        return new RunSample(epoch, melody, windows.size() < 2 ? Map.of() : LearningFigure.of(windows));
    }

    /** The figures of the music of {@code order}; none where no piece is long enough. */
    Map<String, Double> real(RunOrder order, JobContext context) throws IOException {
        var corpus = new CorpusLoader(order.paths()).run(context).choosing(order.part());
        try {
            var windows = new RealWindows(corpus.melodies(), EVENTS);
            return LearningFigure.of(windows.draw(REAL_WINDOWS, order.plan().seed()));
        } catch (TooLittleMusicException e) {
            return Map.of();
        }
    }

    private static ComposeRequest request(long seed) {
        return new ComposeRequest(
                BARS,
                1,
                1,
                Optional.empty(),
                seed,
                1,
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.of(16),
                TEMPO);
    }
}
