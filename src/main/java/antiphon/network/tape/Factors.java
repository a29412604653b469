package antiphon.network.tape;

/** Every element times its own constant factor, as dropout takes it; an object that its tape keeps. */
final class Factors implements Runnable {

    private Tensor x;
    private Tensor result;
    private float[] factors = {};

    private Factors() {}

    static Tensor on(Tape tape, Tensor x, float[] factors) {
        var scaling = tape.again(Factors.class, any -> new Factors());
        scaling.x = x;
        scaling.factors = factors;
        scaling.result = tape.result(x.rows(), x.columns(), x.isTracked());
        multiply(x.value(), factors, scaling.result.value());
        tape.record(scaling.result, scaling);
        return scaling.result;
    }

    private static void multiply(float[] a, float[] b, float[] into) {
        for (var index = 0; index < into.length; index++) {
            into[index] = a[index] * b[index];
        }
    }

    /** Backward. */
    @Override
    public void run() {
        addProduct(result.gradient(), factors, x.gradient());
    }

    private static void addProduct(float[] a, float[] b, float[] into) {
        for (var index = 0; index < into.length; index++) {
            into[index] += a[index] * b[index];
        }
    }
}
