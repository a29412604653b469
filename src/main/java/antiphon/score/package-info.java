/**
 * Immutable music: notes, parts, melodies with their tempo map, meters and keys, and where a melody came from.
 *
 * <p>Imports nothing of ours and no outside technology.
 */
package antiphon.score;
