package antiphon.network.tape;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The learned weights of one network, with their gradient and their updater.
 *
 * <p>Kept in a DL4J network: its parameter vector, its gradient vector and its Adam (Kingma and Ba 2015) with the state
 * of it. One thread at a time.
 */
public final class ParameterSet {

    private final List<Parameter> parameters;
    private final WeightContainer container;
    private Exchange exchange = Exchange.ALONE;

    /**
     * Gives memory to all that was declared, and first weights that depend on the seed alone.
     *
     * @param declarations what the network's layers asked for
     * @param seed         the same seed gives the same weights
     */
    public ParameterSet(Declarations declarations, long seed) {
        parameters = declarations.parameters();
        container = new WeightContainer(parameters);
        initialize(new SplittableRandom(seed));
    }

    private void initialize(SplittableRandom random) {
        for (var parameter : parameters) {
            var weights = new float[parameter.size()];
            for (var at = 0; at < weights.length; at++) {
                weights[at] = (float) (parameter.bound() * (2 * random.nextDouble() - 1));
            }
            parameter.write(weights);
        }
    }

    /** How many numbers are learned. */
    public int size() {
        return container.size();
    }

    /** The parameters in the order in which they were declared. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Whether gradients are collected from now on; without, a loss can be sent through the network at less cost. */
    public void learning(boolean wanted) {
        parameters.forEach(parameter -> parameter.learning(wanted));
    }

    /** Sets the gradient to zero. */
    public void clearGradient() {
        container.clearGradient();
    }

    /** A copy of the gradient, the parameters one after the other, row by row. */
    public float[] gradient() {
        return container.readGradient();
    }

    /** Replaces the gradient. */
    public void gradient(float[] numbers) {
        container.writeGradient(numbers);
    }

    /** The square of the gradient's length. */
    public double squaredGradientNorm() {
        var sum = 0.0;
        for (var number : gradient()) {
            sum += (double) number * number;
        }
        return sum;
    }

    /** Adds to the gradient. */
    public void addGradient(float[] more) {
        var numbers = gradient();
        Elements.add(more, numbers);
        gradient(numbers);
    }

    /** Lets others that train the same weights have part in each step from now on. */
    public void join(Exchange others) {
        exchange = others;
    }

    /** Puts the mean of all that train these weights in the place of the gradient; every step does so once. */
    public void share() {
        if (exchange != Exchange.ALONE) {
            var numbers = gradient();
            exchange.average(numbers);
            gradient(numbers);
        }
    }

    /** Multiplies the gradient. */
    public void scaleGradient(double factor) {
        var numbers = gradient();
        Elements.scaleInPlace(numbers, (float) factor);
        gradient(numbers);
    }

    /** One step of Adam along the gradient, which is used up: it is zero afterwards. */
    public void update(AdamSettings settings) {
        container.update(settings);
        parameters.forEach(Parameter::changed);
        container.clearGradient();
    }

    /** One step of plain gradient descent, which uses the gradient up: it is zero afterwards. */
    public void descend(double rate) {
        container.descend(rate);
        parameters.forEach(Parameter::changed);
        container.clearGradient();
    }

    /** What the weights are counted from where they are penalised; nothing where this is not said. */
    public void origin(float[] numbers) {
        container.origin(numbers);
    }

    /** Adds to the gradient that of half {@code strength} times {@link #squaredWeightNorm}. */
    public void decay(double strength) {
        container.decay(strength);
    }

    /** The sum of the squared weights, counted from their origin. */
    public double squaredWeightNorm() {
        return container.squaredWeightNorm();
    }

    /**
     * Shares the gradient, then shortens it to {@code longest}, where it is longer; answers how long it was. One that is not
     * finite is dropped, so that it does not spoil the weights before anybody notices.
     */
    public double clipGradient(double longest) {
        share();
        return container.clipGradient(longest);
    }

    /** A copy of the weights, the parameters one after the other, row by row. */
    public float[] weights() {
        return container.readWeights();
    }

    /** Replaces the weights. */
    public void weights(float[] numbers) {
        container.writeWeights(numbers);
        parameters.forEach(Parameter::changed);
    }

    /** Writes the weights with names and shapes; about four bytes a number. */
    public void writeWeights(DataOutput out) throws IOException {
        new WeightFile(parameters).write(weights(), out);
    }

    /**
     * Reads what {@link #writeWeights} wrote; nothing changes if it does not fit.
     *
     * @throws IOException with a sentence for the user if names or shapes are other than declared, or if bytes lack
     */
    public void readWeights(DataInput in) throws IOException {
        weights(new WeightFile(parameters).read(in));
    }

    /** Writes the updater's state, so that a training that is resumed goes on exactly as if it had not stopped. */
    public void writeUpdater(DataOutput out) throws IOException {
        out.writeInt(container.updates());
        WeightFile.writeNumbers(container.updaterState(), out);
    }

    /**
     * Reads what {@link #writeUpdater} wrote.
     *
     * @throws IOException with a sentence for the user if it is not of this network
     */
    public void readUpdater(DataInput in) throws IOException {
        var updates = in.readInt();
        if (updates < 0) {
            throw new IOException("The training state of this composer is damaged. Train it anew.");
        }
        container.updaterState(WeightFile.readNumbers(in, container.updaterState().length), updates);
    }
}
