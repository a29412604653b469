/**
 * Shared JavaFX pieces: loading of views, canvases, jobs on their own threads, the error window, texts, figures and the two looks.
 *
 * <p>Imports {@code job} only.
 */
package antiphon.fx;
