/**
 * Networks as they are computed: a tape of operations over matrices, with the gradients of all of them.
 *
 * <p>DL4J holds the weights, gradients and updaters ({@link antiphon.network.tape.ParameterSet}); the operations are
 * ours, with the products by {@link antiphon.network.Gemm}. Nothing in the public signatures here is DL4J's or ND4J's.
 * A network is written as a class that declares its {@link antiphon.network.tape.Parameter}s and calls operations on a
 * {@link antiphon.network.tape.Tape}; the same code runs with and without gradients.
 *
 * <p>Imports {@code network} alone.
 */
package antiphon.network.tape;
