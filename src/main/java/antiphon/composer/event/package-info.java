/**
 * Music as composers of categories see it: tones in beats, events in bins, songs to draw windows from, and the way back.
 *
 * <p>May import {@code score} and {@code statistics}; knows no network, file or training.
 */
package antiphon.composer.event;
