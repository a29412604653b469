/**
 * The panel of composers: what they learned and how well, and the ways they come, change their names, and go.
 *
 * <p>May import what {@code train} may. View-models here hold no node and belong to the JavaFX thread.
 */
package antiphon.train.composers;
