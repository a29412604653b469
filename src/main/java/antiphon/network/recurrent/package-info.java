/**
 * Recurrent layers with kernels of our own, as layers of DL4J's {@code MultiLayerNetwork}.
 *
 * <p>From below: {@code Squashing} and {@code LstmKernel} are plain loops that HotSpot turns into vector code;
 * {@code LstmCells} remembers what a backward pass needs; {@code LstmDirection} and {@code FeedbackStack} put the
 * products around them; {@code *Layer} shows them to DL4J, whose parameter vector they read and whose gradient vector
 * they write by address. Sequences are time-major, {@code [steps * rows, features]}.
 *
 * <p>Imports {@code antiphon.network} for products, DL4J and ND4J, nothing else.
 */
package antiphon.network.recurrent;
