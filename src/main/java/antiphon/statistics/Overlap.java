package antiphon.statistics;

/**
 * How far two distributions cover each other.
 *
 * @param area       the area under both densities, 0 (apart) to 1 (the same)
 * @param divergence Kullback-Leibler divergence of the second from the first in nats, 0 where they are the same
 */
public record Overlap(double area, double divergence) {}
