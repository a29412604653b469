/**
 * The command line: one class a command, each a thin face of work that lives elsewhere.
 *
 * <p>May import everything of ours that runs without a display; never JavaFX. A command prints to the writers picocli
 * holds for it, never to {@code System.out}.
 */
package antiphon.cli;
