/**
 * The Train panel and the background service behind it: what to learn from, how, for how long, and how it goes.
 *
 * <p>FXML, controller, view-model and service. May import everything but {@code compose}, {@code compare}, {@code app} and {@code cli}.
 */
package antiphon.train;
