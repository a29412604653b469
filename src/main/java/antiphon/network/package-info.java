/**
 * The engine: matrix products on native memory, recurrent layers with kernels of our own, networks, updaters and weights.
 *
 * <p>DL4J is the container here: its {@code MultiLayerNetwork} holds the configuration, the parameter vector, the
 * updaters (Adam and its kin) and writes all of it to disk. Ours is what costs time: the recurrent layers with their
 * element-wise kernels, and the products, which go to oneDNN or OpenBLAS straight from DL4J's own memory.
 *
 * <p>Imports nothing of ours. ND4J, DL4J and the native libraries are known here and nowhere else, and nothing of them
 * loads before the first product or network is asked for.
 */
package antiphon.network;
