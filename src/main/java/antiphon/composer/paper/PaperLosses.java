package antiphon.composer.paper;

import antiphon.network.tape.Elements;
import antiphon.network.tape.Losses;
import antiphon.network.tape.Moments;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;

/** What the two networks make smaller. Source: Mogren 2016, section 3; Goodfellow et al. 2014, section 3. */
final class PaperLosses {

    /** A mean of logistic functions can be neither, but its rounding can. */
    private static final double CERTAIN = 1e-7;

    private PaperLosses() {}

    /** The discriminator's: minus the log of real being real, and minus the log of generated being generated. */
    static Tensor discriminator(Tape tape, Tensor real, Tensor generated) {
        return Elements.sum(
                tape, scaled(tape, meanLog(tape, real, false), -1), scaled(tape, meanLog(tape, generated, true), -1));
    }

    /** The generator's, which gives a gradient also where the discriminator is sure: minus the log of being real. */
    static Tensor nonSaturating(Tape tape, Tensor generated) {
        return scaled(tape, meanLog(tape, generated, false), -1);
    }

    /** The generator's as first proposed: the log of being generated. */
    static Tensor original(Tape tape, Tensor generated) {
        return meanLog(tape, generated, true);
    }

    /** The mean square of the differences. */
    static Tensor squaredError(Tape tape, Tensor foretold, Tensor real) {
        return scaled(tape, Losses.squaredDistance(tape, foretold, real), 1.0 / real.size());
    }

    /** Song against song, step against step: the sum of all squared differences, as in the published program. */
    static Tensor featureSum(Tape tape, Tensor real, Tensor generated) {
        return Losses.squaredDistance(tape, generated, real);
    }

    /** The same as the mean over sequences and steps. */
    static Tensor featureMean(Tape tape, Tensor real, Tensor generated) {
        return scaled(tape, featureSum(tape, real, generated), 1.0 / real.rows());
    }

    /**
     * How far means and deviations of the features are apart, of all steps and of whole sequences: which asks for music
     * that is as varied as the real, not for the songs that happen to be beside it (Salimans et al. 2016, section 3.1).
     */
    static Tensor featureMoments(Tape tape, Tensor real, Tensor generated, int batch) {
        var wholeReal = Rows.meanOverSteps(tape, real, batch);
        var whole = Rows.meanOverSteps(tape, generated, batch);
        return Elements.sum(tape, moments(tape, real, generated), moments(tape, wholeReal, whole));
    }

    private static Tensor moments(Tape tape, Tensor real, Tensor generated) {
        return Elements.sum(
                tape,
                Losses.squaredDistance(tape, Moments.means(tape, generated), Moments.means(tape, real)),
                Losses.squaredDistance(tape, Moments.deviations(tape, generated), Moments.deviations(tape, real)));
    }

    /** The mean log of probabilities, or of what they lack to one. */
    private static Tensor meanLog(Tape tape, Tensor probability, boolean ofTheRest) {
        var result = tape.result(1, 1, probability.isTracked());
        var sum = 0.0;
        for (var value : probability.value()) {
            sum += Math.log(clear(ofTheRest ? 1 - value : value));
        }
        result.value()[0] = (float) (sum / probability.size());
        tape.record(result, () -> {
            var sent = (ofTheRest ? -1 : 1) * result.gradient()[0] / probability.size();
            for (var at = 0; at < probability.size(); at++) {
                var value = probability.value()[at];
                probability.gradient()[at] += (float) (sent / clear(ofTheRest ? 1 - value : value));
            }
        });
        return result;
    }

    private static double clear(double probability) {
        return Math.min(Math.max(probability, CERTAIN), 1 - CERTAIN);
    }

    static Tensor scaled(Tape tape, Tensor x, double factor) {
        return Elements.scale(tape, x, (float) factor);
    }
}
