package antiphon.evaluation;

import antiphon.composer.ComposeRequest;
import antiphon.composer.Composer;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import antiphon.statistics.NoiseWindows;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongFunction;

/** A composer for tests that plays what it was given, and counts how often it is asked. */
final class MusicBox implements Composer {

    private final String name;
    private final LongFunction<List<Melody>> music;
    private final OptionalDouble nats;
    private int asked;

    MusicBox(String name, LongFunction<List<Melody>> music) {
        this(name, music, OptionalDouble.empty());
    }

    MusicBox(String name, LongFunction<List<Melody>> music, OptionalDouble nats) {
        this.name = name;
        this.music = music;
        this.nats = nats;
    }

    /** One that plays its own songs of the style that all songs of the tests have, and expects them well. */
    static MusicBox apprentice() {
        return new MusicBox("apprentice", Songs.windows(Songs.of(24, 3)), OptionalDouble.of(3.5));
    }

    /** One that plays {@code songs} as they are. */
    static MusicBox copier(List<Melody> songs) {
        return new MusicBox("copier", Songs.windows(songs));
    }

    /** One that plays anything. */
    static MusicBox noise() {
        return new MusicBox("noise", seed -> NoiseWindows.draw(200, Songs.EVENTS, seed));
    }

    int asked() {
        return asked;
    }

    @Override
    public ComposerCard card() {
        return new ComposerCard(name, "box", "nothing", 0, "fingerprint of " + name, Map.of());
    }

    @Override
    public List<Composition> compose(ComposeRequest request, JobContext context) {
        throw new UnsupportedOperationException("a music box takes no requests");
    }

    @Override
    public List<Melody> sampleWindows(int count, int events, long seed, JobContext context) {
        asked++;
        return music.apply(seed).subList(0, count);
    }

    @Override
    public OptionalDouble likelihood(List<Melody> heldOut, JobContext context) {
        return nats;
    }
}
