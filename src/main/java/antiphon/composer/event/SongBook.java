package antiphon.composer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Songs to draw windows from. A song is drawn with a probability that grows with the square root of its length, so that
 * long pieces are heard more often, but do not drown the short ones.
 */
public final class SongBook {

    private final List<Song> songs;
    private final double[] upTo;

    /**
     * Creates a book.
     *
     * @param songs one song or more
     */
    public SongBook(List<Song> songs) {
        if (songs.isEmpty()) {
            throw new IllegalArgumentException("a book needs a song");
        }
        this.songs = List.copyOf(songs);
        upTo = new double[songs.size()];
        var sum = 0.0;
        for (var index = 0; index < upTo.length; index++) {
            sum += Math.sqrt(songs.get(index).starts().size());
            upTo[index] = sum;
        }
    }

    /** The songs. */
    public List<Song> songs() {
        return songs;
    }

    /** Draws {@code count} windows of {@link Song#WINDOW} events. */
    public List<List<Event>> draw(int count, RandomGenerator random) {
        var windows = new ArrayList<List<Event>>(count);
        for (var window = 0; window < count; window++) {
            var song = songs.get(chosen(random.nextDouble()));
            windows.add(
                    song.window(song.starts().get(random.nextInt(song.starts().size()))));
        }
        return windows;
    }

    private int chosen(double share) {
        var wanted = share * upTo[upTo.length - 1];
        var index = 0;
        while (index < upTo.length - 1 && upTo[index] <= wanted) {
            index++;
        }
        return index;
    }
}
