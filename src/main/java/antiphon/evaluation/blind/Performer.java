package antiphon.evaluation.blind;

import antiphon.corpus.CorpusStamp;
import antiphon.evaluation.Contestant;
import antiphon.evaluation.RealMusic;
import antiphon.evaluation.RealMusicSources;
import antiphon.evaluation.Side;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.RealWindows;
import java.io.IOException;
import java.util.List;

/** Somebody whose music is listened to. */
public interface Performer {

    /** The name that is told when the round is over. */
    String name();

    /**
     * What tells this performer from another one of the same name: of a composer its file, of real music its files and
     * the part.
     *
     * @throws IOException where that cannot be looked for
     */
    String identity() throws IOException;

    /**
     * Takes of {@code events} notes; may take seconds.
     *
     * @return {@code count} takes; fewer where {@code context} asks to stop, or where there is no more music
     * @throws IOException with a sentence for the user
     */
    List<Melody> takes(int count, int events, long seed, JobContext context) throws IOException;

    /** A composer. */
    static Performer of(Contestant contestant) {
        return new Performer() {

            @Override
            public String name() {
                return contestant.name();
            }

            @Override
            public String identity() {
                return contestant.card().fingerprint();
            }

            @Override
            public List<Melody> takes(int count, int events, long seed, JobContext context) throws IOException {
                return contestant.opening().open().sampleWindows(count, events, seed, context);
            }
        };
    }

    /**
     * Whoever wrote the real music that nobody learned from: one take a song at most, as who hears a tune again knows
     * it again.
     */
    static Performer of(RealMusicSources sources) {
        return new Performer() {

            @Override
            public String name() {
                return Side.REAL;
            }

            @Override
            public String identity() throws IOException {
                return "%s %s %s"
                        .formatted(
                                CorpusStamp.of(sources.corpus()), CorpusStamp.of(sources.training()), sources.part());
            }

            @Override
            public List<Melody> takes(int count, int events, long seed, JobContext context) throws IOException {
                var music = RealMusic.load(sources, context);
                return new RealWindows(music.heldOut(), events).ofDifferentSongs(count, seed);
            }
        };
    }
}
