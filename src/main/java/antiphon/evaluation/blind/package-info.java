/**
 * Listening without knowing who wrote it: pairs of takes that differ in nothing but the music, a round of questions about
 * them, and what may be said once all are answered.
 *
 * <p>Part of {@code evaluation}, because a listener is one more judge of the same takes; what was answered is kept by
 * whoever asks.
 */
package antiphon.evaluation.blind;
