/**
 * The composer file {@code NAME.antiphon}: a zip with what the composer is ({@code composer.json}), its weights, and,
 * while it is being trained, what it takes to go on.
 *
 * <p>May import nothing of ours. Files may come from strangers: nothing is unpacked to disk, no Java object is
 * deserialized, and no number in a file decides how much memory is taken.
 */
package antiphon.composer.file;
