/**
 * What composes: encodings, C-RNN-GAN and the plain recurrent network, their training, sampling and checkpoints.
 *
 * <p>May import {@code score}, {@code corpus}, {@code statistics}, {@code network} and {@code job}, and of {@code midi}
 * what writes files whole or not at all; runs without a display and never names ND4J or DL4J.
 */
package antiphon.composer;
