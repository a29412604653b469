/**
 * Figures of a melody and of a set of melodies, and how far two sets are apart.
 *
 * <p>May import {@code score} only; Hipparchus, for eigenvalues, is used nowhere else.
 */
package antiphon.statistics;
