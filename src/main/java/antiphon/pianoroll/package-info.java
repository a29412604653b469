/**
 * The piano roll: geometry, bars, culling, painting, and the controls that show a melody and let one hear it.
 *
 * <p>Geometry and painting work from values alone; the controls own the JavaFX nodes. Imports {@code score} and
 * {@code fx}.
 */
package antiphon.pianoroll;
