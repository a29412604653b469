/**
 * The networks as training and takes want them: pupils that learn, writers that write, and their weights as tensors.
 *
 * <p>May import its neighbours in {@code composer} and {@code network}.
 */
package antiphon.composer.learner;
