package antiphon.statistics;

import antiphon.score.Melody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Cuts windows of equally many notes out of real songs, to be compared with what a composer wrote: each begins on a
 * beat, at tick 0, and is in the key and the loose timing of its song. Long songs are drawn from more often than short
 * ones, but only by the square root of the places a window can begin, so that one long song does not speak for all.
 */
public final class RealWindows {

    private final List<WindowedSong> songs;
    private final int events;
    private final int firstSong;
    private final double[] upTo;

    /**
     * Prepares {@code songs}; those too short for a window are left out.
     *
     * @param events how many notes a window has, 2 or more
     */
    public RealWindows(List<Melody> songs, int events) {
        this(songs, events, 0);
    }

    private RealWindows(List<Melody> songs, int events, int firstSong) {
        if (events < 2) {
            throw new IllegalArgumentException("events must be 2 or more, was " + events);
        }
        this.events = events;
        this.firstSong = firstSong;
        this.songs = songs.stream()
                .map(song -> WindowedSong.of(song, events))
                .filter(song -> song.windowCount() > 0)
                .toList();
        upTo = this.songs.stream()
                .mapToDouble(song -> Math.sqrt(song.windowCount()))
                .toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    /** Windows of other songs than these, and numbered so. */
    public RealWindows ofOthers(List<Melody> others) {
        return new RealWindows(others, events, firstSong + songs.size());
    }

    /** How many of the songs are long enough to cut a window from. */
    public int songCount() {
        return songs.size();
    }

    /**
     * Draws {@code count} windows, each anew from all songs; the same seed draws the same.
     *
     * @throws TooLittleMusicException when no song is long enough
     */
    public List<Melody> draw(int count, long seed) throws TooLittleMusicException {
        return windows(count, seed).stream().map(Excerpt::melody).toList();
    }

    /**
     * The windows of {@link #draw}, each with the song that it was cut from.
     *
     * @throws TooLittleMusicException when no song is long enough
     */
    public List<Excerpt> windows(int count, long seed) throws TooLittleMusicException {
        if (songs.isEmpty()) {
            throw new TooLittleMusicException(events);
        }
        var random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(i -> draw(random)).toList();
    }

    /**
     * Draws one window of each of {@code count} songs, or of all where there are fewer; the same seed draws the same.
     *
     * @throws TooLittleMusicException when no song is long enough
     */
    public List<Melody> ofDifferentSongs(int count, long seed) throws TooLittleMusicException {
        if (songs.isEmpty()) {
            throw new TooLittleMusicException(events);
        }
        var random = new SplittableRandom(seed);
        var numbers = new ArrayList<>(IntStream.range(0, songs.size()).boxed().toList());
        Collections.shuffle(numbers, new Random(random.nextLong()));
        return numbers.stream()
                .limit(count)
                .map(number -> window(number, random).melody())
                .toList();
    }

    private Excerpt draw(SplittableRandom random) {
        var place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        var number = Math.min(place < 0 ? -place - 1 : place + 1, upTo.length - 1);
        return window(number, random);
    }

    private Excerpt window(int number, SplittableRandom random) {
        var song = songs.get(number);
        return new Excerpt(song.window(random.nextInt(song.windowCount())), OptionalInt.of(firstSong + number));
    }
}
