package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import antiphon.network.tape.NativeScratch.Place;

/** Matrix products. */
public final class Products {

    private Products() {}

    /** {@code x w}: every row of {@code x} through the weights. */
    public static Tensor linear(Tape tape, Tensor x, Parameter w) {
        x.requireShape(x.rows(), w.rows());
        var result = tape.result(x.rows(), w.columns(), x.isTracked() || w.isLearning());
        var scratch = tape.scratch();
        var product = scratch.at(Place.PRODUCT, x.rows(), w.columns());
        tape.gemm().multiply(scratch.holding(Place.LEFT, x.value(), x.rows(), x.columns()), w.weights(), product);
        product.read(result.value(), 0);
        tape.record(result, () -> linearBackward(tape, x, w, result));
        return result;
    }

    /** {@code x w + bias}. */
    public static Tensor linear(Tape tape, Tensor x, Parameter w, Parameter bias) {
        return Linear.on(tape, x, w, bias);
    }

    /** {@code a b}. */
    public static Tensor multiply(Tape tape, Tensor a, Tensor b) {
        b.requireShape(a.columns(), b.columns());
        var result = tape.result(a.rows(), b.columns(), a.isTracked() || b.isTracked());
        var product = tape.scratch().at(Place.PRODUCT, a.rows(), b.columns());
        tape.gemm().multiply(left(tape, a), right(tape, b), product);
        product.read(result.value(), 0);
        tape.record(result, () -> {
            var sent = sent(tape, result);
            if (a.isTracked()) {
                accumulate(tape, sent, right(tape, b).transposed(), a);
            }
            if (b.isTracked()) {
                accumulate(tape, left(tape, a).transposed(), sent, b);
            }
        });
        return result;
    }

    static void linearBackward(Tape tape, Tensor x, Parameter w, Tensor result) {
        var sent = sent(tape, result);
        if (w.isLearning()) {
            tape.gemm().addProduct(left(tape, x).transposed(), sent, w.gradient());
        }
        if (x.isTracked()) {
            accumulate(tape, sent, w.transposedWeights(), x);
        }
    }

    /** Adds the sum of the rows of {@code sent} to the gradient of a bias. */
    static void addRowSums(Tape tape, NativeMatrix sent, Parameter bias) {
        if (bias.isLearning()) {
            tape.gemm().addProduct(tape.scratch().ones(sent.rows()), sent, bias.gradient());
        }
    }

    static NativeMatrix left(Tape tape, Tensor x) {
        return tape.scratch().holding(Place.LEFT, x.value(), x.rows(), x.columns());
    }

    private static NativeMatrix right(Tape tape, Tensor x) {
        return tape.scratch().holding(Place.RIGHT, x.value(), x.rows(), x.columns());
    }

    static NativeMatrix sent(Tape tape, Tensor x) {
        return tape.scratch().holding(Place.CARRY, x.gradient(), x.rows(), x.columns());
    }

    /** Adds {@code a b} to the gradient of {@code x}. */
    static void accumulate(Tape tape, NativeMatrix a, NativeMatrix b, Tensor x) {
        var product = tape.scratch().at(Place.PRODUCT, x.rows(), x.columns());
        if (!x.hasGradient()) {
            tape.gemm().multiply(a, b, product);
            product.read(x.gradient(), 0);
            return;
        }
        product.write(x.gradient(), 0);
        tape.gemm().addProduct(a, b, product);
        product.read(x.gradient(), 0);
    }
}
