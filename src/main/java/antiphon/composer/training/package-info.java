/**
 * Training: the songs of a corpus, the settings, the stages that a budget is divided into, and the trainer that works
 * through them and keeps what it has.
 *
 * <p>May import {@code score}, {@code corpus}, {@code job}, its neighbours in {@code composer}, and of {@code network}
 * its versions and the exchange of gradients. The trainer knows neither a window nor a terminal; it reports through {@code JobContext} and a listener
 * to its epochs.
 */
package antiphon.composer.training;
