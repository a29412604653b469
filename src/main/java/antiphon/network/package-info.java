/**
 * The engine: matrix products on native memory, recurrent layers with kernels of our own, networks, updaters and weights.
 *
 * <p>DL4J is the container: a {@code MultiLayerNetwork} holds the configuration, the parameter vector, the gradient
 * vector and the updater (Adam) with its state, for {@code recurrent} and for {@code tape} alike. In {@code recurrent}
 * our layers are DL4J's layers: DL4J runs them forward and back and its {@code ModelSerializer} writes them. In
 * {@code tape} DL4J sees one layer of named matrices; the passes, and what is kept of weights and updater on disk, are
 * ours. Ours in both is what costs time: the element-wise kernels, and the products, which go to oneDNN or OpenBLAS
 * straight from DL4J's own memory.
 *
 * <p>oneDNN multiplies, OpenBLAS takes single rows, and everything where oneDNN does not load; the log says which. How
 * many threads a product takes is told with it and touches no other work of the process.
 *
 * <p>Imports nothing of ours. ND4J, DL4J and the native libraries are known here and nowhere else, and nothing of them
 * loads before the first product or network is asked for.
 */
package antiphon.network;
