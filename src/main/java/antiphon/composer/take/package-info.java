/**
 * Takes: what trained networks write, made into music of the asked length, key, scale, grid and tempo.
 *
 * <p>May import {@code score}, {@code job} and, within {@code composer}, the contracts and {@code event}.
 */
package antiphon.composer.take;
