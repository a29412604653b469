package antiphon.network.tape;

/** Sine and cosine of musical time, so that a network hears the beat. */
public final class Clock {

    /** How many columns a time becomes. */
    public static final int WAVES = 6;

    private static final double[] TURNS = {2 * Math.PI, Math.PI, Math.PI / 2};

    private Clock() {}

    /** Times in beats, {@code [rows, 1]}, as sine and cosine with periods of 1, 2 and 4 beats: {@code [rows, 6]}. */
    public static Tensor waves(Tape tape, Tensor times) {
        times.requireShape(times.rows(), 1);
        var result = tape.result(times.rows(), WAVES, times.isTracked());
        for (var at = 0; at < result.size(); at += WAVES) {
            for (var turn = 0; turn < TURNS.length; turn++) {
                var angle = TURNS[turn] * times.value()[at / WAVES];
                result.value()[at + 2 * turn] = (float) Math.sin(angle);
                result.value()[at + 2 * turn + 1] = (float) Math.cos(angle);
            }
        }
        tape.record(result, () -> {
            for (var at = 0; at < result.size(); at++) {
                var turn = at % WAVES / 2;
                var slope = at % 2 == 0 ? result.value()[at + 1] : -result.value()[at - 1];
                times.gradient()[at / WAVES] += (float) TURNS[turn] * slope * result.gradient()[at];
            }
        });
        return result;
    }
}
