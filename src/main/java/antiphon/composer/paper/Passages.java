package antiphon.composer.paper;

import java.util.List;
import java.util.SplittableRandom;

/** Passages of real songs, from which a network that cannot begin by itself composes. */
final class Passages {

    /** How many cells each has. */
    static final int CELLS = 128;

    private static final int COUNT = 32;

    private final float[] numbers;
    private final int width;

    private Passages(float[] numbers, int width) {
        this.numbers = numbers;
        this.width = width;
    }

    /** Passages of {@code songs}, of those that are long enough where there are any. */
    static Passages of(List<PaperSong> songs, Crops crops, long seed) {
        var width = crops.layout().width();
        var random = new SplittableRandom(seed);
        var passages = new Passages(new float[COUNT * CELLS * width], width);
        var tones = CELLS * crops.layout().tones();
        var lasting =
                songs.stream().filter(song -> song.tones().size() >= tones).toList();
        var from = lasting.isEmpty() ? songs : lasting;
        for (var passage = 0; passage < COUNT; passage++) {
            var cells = crops.draw(from.get(random.nextInt(from.size())), CELLS, random);
            for (var at = 0; at < CELLS; at++) {
                System.arraycopy(cells[at], 0, passages.numbers, passages.place(passage, at), width);
            }
        }
        return passages;
    }

    /**
     * What {@link #numbers} answered.
     *
     * @throws IllegalArgumentException where they are too few or many for cells of {@code width} numbers
     */
    static Passages of(float[] numbers, int width) {
        if (numbers.length != COUNT * CELLS * width) {
            throw new IllegalArgumentException("%d numbers are not %d passages".formatted(numbers.length, COUNT));
        }
        return new Passages(numbers.clone(), width);
    }

    int count() {
        return COUNT;
    }

    /** A copy of all numbers. */
    float[] numbers() {
        return numbers.clone();
    }

    /** Copies {@code count} cells of a passage from cell {@code at} on. */
    void copy(int passage, int at, int count, float[] into, int to) {
        System.arraycopy(numbers, place(passage, at), into, to, count * width);
    }

    private int place(int passage, int at) {
        return (passage * CELLS + at) * width;
    }
}
