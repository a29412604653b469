/**
 * Training: the songs of a corpus, the settings, the stages that a budget is divided into, and the trainer that works
 * through them and keeps what it has.
 *
 * <p>A training by any recipe is kept by the {@code Checkpoint} here.
 *
 * <p>May import {@code score}, {@code corpus}, {@code statistics}, {@code job}, its neighbours in {@code composer}, and
 * of {@code network} its versions and the exchange of gradients. The trainer knows neither a window nor a terminal; it
 * reports through {@code JobContext} and a watcher.
 */
package antiphon.composer.training;
