package antiphon.network.tape;

/** What {@link Elements#rectify} does; an object that its tape keeps. */
final class Rectifier implements Runnable {

    private Tensor x;
    private Tensor result;
    private float slope;

    private Rectifier() {}

    static Tensor on(Tape tape, Tensor x, float slope) {
        var rectifier = tape.again(Rectifier.class, any -> new Rectifier());
        rectifier.x = x;
        rectifier.slope = slope;
        rectifier.result = tape.result(x.rows(), x.columns(), x.isTracked());
        rectify(x.value(), slope, rectifier.result.value());
        tape.record(rectifier.result, rectifier);
        return rectifier.result;
    }

    private static void rectify(float[] x, float slope, float[] into) {
        for (var index = 0; index < into.length; index++) {
            into[index] = Math.max(x[index], 0) + slope * Math.min(x[index], 0);
        }
    }

    /** Backward. */
    @Override
    public void run() {
        var value = x.value();
        var sent = result.gradient();
        var gradient = x.gradient();
        for (var index = 0; index < sent.length; index++) {
            gradient[index] += value[index] > 0 ? sent[index] : slope * sent[index];
        }
    }
}
