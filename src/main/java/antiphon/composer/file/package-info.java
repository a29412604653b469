/**
 * The composer file {@code NAME.antiphon}: a zip with what the composer is ({@code composer.json}), its weights, and,
 * while it is being trained, what it takes to go on.
 *
 * <p>May import {@code statistics}, for the steps of the music that was learned from. Files may come from strangers: nothing is unpacked to disk, no Java object is
 * deserialized, and no number in a file decides how much memory is
 * taken before all that it promises was seen.
 */
package antiphon.composer.file;
