package antiphon.composer.studio;

import antiphon.network.tape.Tape;

/**
 * Asks a trained discriminator what it thinks of each step, without dropout. Its weights stay as they are, so that the
 * same windows always get the same scores. One thread at a time.
 */
public final class Opinions {

    private final Discriminator discriminator;
    private final float[] weights;
    private final Tape tape = new Tape();

    public Opinions(Discriminator discriminator) {
        this.discriminator = discriminator;
        this.weights = discriminator.parameters().weights();
        tape.recording(false);
    }

    /**
     * How real each step is.
     *
     * @param windows {@code [windows][events][4]}, all of equal length, at least one
     * @return {@code [windows][events]}
     */
    public double[][] steps(int[][][] windows) {
        discriminator.parameters().weights(weights.clone()); // each judgement moves the spectral vectors on
        try {
            var scores =
                    discriminator.judge(tape, windows, Dropout.none()).steps().value();
            var steps = new double[windows.length][windows[0].length];
            for (var row = 0; row < scores.length; row++) {
                steps[row % windows.length][row / windows.length] = scores[row];
            }
            return steps;
        } finally {
            tape.clear();
        }
    }
}
