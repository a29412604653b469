package antiphon.statistics;

import java.util.Arrays;

/** Counts made into shares. */
final class Histograms {

    private Histograms() {}

    /** The share of each of {@code size} bins; {@code bins} holds the bin of every event. */
    static double[] shares(int[] bins, int size) {
        var shares = new double[size];
        for (var bin : bins) {
            shares[bin]++;
        }
        for (var bin = 0; bin < size && bins.length > 0; bin++) {
            shares[bin] /= bins.length;
        }
        return shares;
    }

    /** The share of each pair of consecutive bins, the first outside: {@code size x size} of them. */
    static double[] transitions(int[] bins, int size) {
        var pairs = new int[Math.max(bins.length - 1, 0)];
        Arrays.setAll(pairs, i -> bins[i] * size + bins[i + 1]);
        return shares(pairs, size * size);
    }

    /** Entropy in bits of shares that sum to 1. */
    static double entropy(double[] shares) {
        return -Arrays.stream(shares)
                .filter(share -> share > 0)
                .map(share -> share * Math.log(share) / Math.log(2))
                .sum();
    }
}
