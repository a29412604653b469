package antiphon.composer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.composer.Critic;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.SongMemory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A composer that is watched for copies")
class WatchedComposerTest {

    private static final Critic CRITIC = take -> List.of(new Critic.Opinion(0, 1));

    private final WatchedComposer watched = new WatchedComposer(new Outspoken(), new SongMemory(List.of()));

    @Test
    @DisplayName("still has its critic, and still says how well it expects music")
    void keepsItsOpinions() {
        assertEquals(Optional.of(CRITIC), watched.critic());
        assertEquals(OptionalDouble.of(3.5), watched.likelihood(List.of(), JobContext.UNATTENDED));
    }

    /** Composes nothing, but has opinions. */
    private static final class Outspoken implements Composer {

        @Override
        public ComposerCard card() {
            return new ComposerCard("outspoken", "studio", "songs", 1, "00", Map.of());
        }

        @Override
        public List<Composition> compose(ComposeRequest request, JobContext context) {
            return List.of();
        }

        @Override
        public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
            return List.of();
        }

        @Override
        public OptionalDouble likelihood(List<Melody> music, JobContext context) {
            return OptionalDouble.of(3.5);
        }

        @Override
        public Optional<Critic> critic() {
            return Optional.of(CRITIC);
        }
    }
}
