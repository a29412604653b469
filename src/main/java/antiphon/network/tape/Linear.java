package antiphon.network.tape;

import antiphon.network.tape.NativeScratch.Place;

/** The product of {@link Products#linear} with a bias; an object that its tape keeps. */
final class Linear implements Runnable {

    private final Tape tape;
    private Tensor x;
    private Parameter weights;
    private Parameter bias;
    private Tensor result;

    private Linear(Tape tape) {
        this.tape = tape;
    }

    static Tensor on(Tape tape, Tensor x, Parameter weights, Parameter bias) {
        x.requireShape(x.rows(), weights.rows());
        var product = tape.again(Linear.class, Linear::new);
        product.x = x;
        product.weights = weights;
        product.bias = bias;
        return product.forward();
    }

    private Tensor forward() {
        var width = weights.columns();
        result = tape.result(x.rows(), width, x.isTracked() || weights.isLearning());
        for (var at = 0; at < result.size(); at += width) {
            System.arraycopy(bias.value(), 0, result.value(), at, width);
        }
        var product = tape.scratch().holding(Place.PRODUCT, result.value(), x.rows(), width);
        tape.gemm().addProduct(Products.left(tape, x), weights.weights(), product);
        product.read(result.value(), 0);
        tape.record(result, this);
        return result;
    }

    /** Backward. */
    @Override
    public void run() {
        Products.linearBackward(tape, x, weights, result);
        Products.addRowSums(tape, Products.sent(tape, result), bias);
    }
}
