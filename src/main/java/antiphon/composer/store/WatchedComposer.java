package antiphon.composer.store;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.composer.Critic;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.SongMemory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A composer whose takes are compared with the music that it learned from. */
final class WatchedComposer implements Composer {

    private final Composer composer;
    private final SongMemory music;

    WatchedComposer(Composer composer, SongMemory music) {
        this.composer = composer;
        this.music = music;
    }

    @Override
    public ComposerCard card() {
        return composer.card();
    }

    @Override
    public List<Composition> compose(ComposeRequest request, JobContext context) {
        return composer.compose(request, context).stream().map(this::compared).toList();
    }

    @Override
    public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
        return composer.sampleWindows(count, events, seed, context);
    }

    @Override
    public OptionalDouble likelihood(List<Melody> heldOut, JobContext context) {
        return composer.likelihood(heldOut, context);
    }

    @Override
    public Optional<Critic> critic() {
        return composer.critic();
    }

    private Composition compared(Composition take) {
        return new Composition(take.melody(), take.origin().with(music.longestRun(take.melody())));
    }
}
