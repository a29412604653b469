/**
 * Where composers are found: those shipped with the program, those the user trained, and any file.
 *
 * <p>May import its neighbours in {@code composer}. Cards are read without a network; a network is made when a composer is
 * opened.
 */
package antiphon.composer.store;
