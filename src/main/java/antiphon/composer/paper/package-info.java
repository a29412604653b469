/**
 * C-RNN-GAN as it was published, and its baseline: tones as real numbers, a generator that hears its own output, a
 * bidirectional discriminator, feature matching, freezing, and a curriculum over length.
 *
 * <p>Source: Mogren, "C-RNN-GAN: Continuous recurrent neural networks with adversarial training", 2016,
 * arXiv:1611.09904, and the program published with it, called the seed here. Where the two differ, or the program has
 * faults, the settings say which is followed.
 *
 * <p>May import {@code score}, {@code corpus}, {@code statistics}, {@code network}, {@code job} and its neighbours in
 * {@code composer}. Sequences are time-major on the tape: a tensor of {@code steps * rows} rows, step after step.
 */
package antiphon.composer.paper;
