/**
 * The networks of the C-RNN-GAN grown up and of the plain recurrent network, and the steps that train them.
 *
 * <p>Events are indices into a {@link antiphon.composer.studio.Vocabulary}. A training makes
 * {@link antiphon.composer.studio.Networks}, runs {@link antiphon.composer.studio.LikelihoodStep}s on batches of
 * windows, and, where wanted, steps against a discriminator. Knows nothing of files, melodies and time limits.
 *
 * <p>May import {@code network} alone, of which {@code network.tape} does the arithmetic.
 */
package antiphon.composer.studio;
