/**
 * Files and folders as training music: loading with a report of what was left out, splitting, and choosing a part.
 *
 * <p>May import {@code score}, {@code midi}, {@code job}, and {@code statistics} for the keys of pieces.
 */
package antiphon.corpus;
