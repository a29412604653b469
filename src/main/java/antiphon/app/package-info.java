/**
 * Where everything is wired together: the entry of the program and its main window.
 *
 * <p>May import everything of ours; nothing imports it.
 */
package antiphon.app;
