/**
 * The Compare panel: composers set against each other and against real music, by figures and by ear.
 *
 * <p>May import everything below the panels, {@code evaluation} with it, but neither another panel nor {@code app}.
 * View-models here hold no node; every one of them belongs to the JavaFX thread.
 */
package antiphon.compare;
