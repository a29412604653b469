/**
 * The corpora in the Train panel: music that is dropped in is looked through in the background, told about, and kept under
 * a name.
 *
 * <p>May import what {@code train} may. View-models here hold no node and belong to the JavaFX thread.
 */
package antiphon.train.corpora;
