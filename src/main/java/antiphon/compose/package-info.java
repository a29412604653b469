/**
 * The left panel and the strip below the roll: what is asked of a composer, and the takes that came of it.
 *
 * <p>May import everything below the panels ({@code score} to {@code library}, {@code fx}, {@code pianoroll}), but
 * neither another panel nor {@code app}. View-models here hold no node; every one of them belongs to the JavaFX thread.
 */
package antiphon.compose;
