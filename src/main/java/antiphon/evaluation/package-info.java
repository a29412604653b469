/**
 * Composers judged against real music: what is drawn from each, how far it is from what people wrote, and what may be
 * said about it.
 *
 * <p>Here and not in {@code statistics}, which knows no composer and no corpus, and not in {@code composer}, whose
 * training must not know its judge; a package of its own, because the command line and the window show the same
 * comparison and neither may import the other.
 *
 * <p>May import {@code score}, {@code midi}, {@code statistics}, {@code corpus}, {@code composer} and {@code job}; runs
 * without a display.
 */
package antiphon.evaluation;
