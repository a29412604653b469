package antiphon.network.tape;

import antiphon.network.NativeMatrix;
import antiphon.network.tape.NativeScratch.Place;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Causal attention over what came before, with a learned bias for how long ago it was.
 *
 * <p>Source: Vaswani et al. 2017; the bias is ours: sine and cosine of the lag at periods of 1, 2 and 4 beats and its
 * logarithm, weighed by seven parameters. A step sees only steps before itself; the first one sees nothing and gets
 * zeros.
 */
public final class Attention {

    /**
     * The steps that may be looked at, in one tensor or one tensor for each step.
     *
     * @param keys   {@code [K * B, width]} in all
     * @param values {@code [K * B, n]} in all
     * @param clocks {@code [K * B, 1]} in all: when each step was, in beats
     */
    public record Memory(List<Tensor> keys, List<Tensor> values, List<Tensor> clocks) {

        public Memory {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
            clocks = List.copyOf(clocks);
        }
    }

    private final Tape tape;
    private final int batch;
    private final int first;
    private final int steps;
    private final int known;
    private final Tensor queries;
    private final Tensor clock;
    private final Memory memory;
    private final LagBias bias;
    private final float[] keys;
    private final float[] values;
    private final float[] weights;
    private final int keyWidth;
    private final int valueWidth;
    private final Tensor result;

    private Attention(Tape tape, Tensor queries, Tensor clock, Memory memory, Parameter lag, int batch, int first) {
        this.tape = tape;
        this.batch = batch;
        this.first = first;
        this.queries = queries;
        this.clock = clock;
        this.memory = memory;
        this.steps = queries.rows() / batch;
        this.keyWidth = queries.columns();
        this.valueWidth = memory.values().get(0).columns();
        this.known = size(memory.clocks()) / batch;
        var workspaces = tape.workspaces();
        this.keys = gather(memory.keys(), workspaces);
        this.values = gather(memory.values(), workspaces);
        this.weights = workspaces.apply(batch * steps * known);
        var times = new LagBias.Times(clock.value(), gather(memory.clocks(), workspaces), known * batch);
        this.bias = new LagBias(workspaces, times, lag, batch);
        this.result = tape.result(queries.rows(), valueWidth, isTracked());
    }

    /**
     * Looks back from every query.
     *
     * @param queries {@code [Q * B, width]}
     * @param clock   {@code [Q * B, 1]}: when each query is made, in beats
     * @param lag     {@code [7, 1]}: the weights of the bias
     * @param first   the step of the first query, counted as the memory's steps are
     * @return {@code [Q * B, n]}
     */
    public static Tensor look(
            Tape tape, Tensor queries, Tensor clock, Memory memory, Parameter lag, int batch, int first) {
        return new Attention(tape, queries, clock, memory, lag, batch, first).run();
    }

    private boolean isTracked() {
        return queries.isTracked()
                || bias.isLearning()
                || memory.keys().stream().anyMatch(Tensor::isTracked)
                || memory.values().stream().anyMatch(Tensor::isTracked);
    }

    private Tensor run() {
        for (var row = 0; row < batch; row++) {
            look(row);
        }
        tape.record(result, this::backward);
        return result;
    }

    private void look(int row) {
        var scores = tape.scratch().at(Place.SCORES, steps, known);
        var query = strided(Place.LEFT, queries.value(), steps, keyWidth, row);
        tape.gemm()
                .multiply(
                        query, strided(Place.RIGHT, keys, known, keyWidth, row).transposed(), scores);
        scores.read(weights, row * steps * known);
        for (var step = 0; step < steps; step++) {
            weigh(row, step);
        }
        scores.write(weights, row * steps * known);
        var product = tape.scratch().at(Place.PRODUCT, steps, valueWidth);
        tape.gemm().multiply(scores, strided(Place.RIGHT, values, known, valueWidth, row), product);
        for (var step = 0; step < steps; step++) {
            product.read(step, 0, result.value(), (step * batch + row) * valueWidth, valueWidth);
        }
    }

    private void weigh(int row, int step) {
        var at = (row * steps + step) * known;
        var seen = seen(step);
        bias.add(weights, at, row, step, seen, scale());
        Arrays.fill(weights, at + seen, at + known, 0);
        if (seen > 0) {
            Losses.softmax(weights, weights, at, seen);
        }
    }

    private int seen(int step) {
        return Math.min(first + step, known);
    }

    private float scale() {
        return (float) (1 / Math.sqrt(keyWidth));
    }

    private void backward() {
        bias.beginBackward();
        var sentKeys = tape.workspace(size(memory.keys()));
        var sentValues = tape.workspace(size(memory.values()));
        var sentWeights = tape.workspace(steps * known);
        for (var row = 0; row < batch; row++) {
            backward(row, sentKeys, sentValues, sentWeights);
        }
        scatter(sentKeys, memory.keys());
        scatter(sentValues, memory.values());
        if (clock.isTracked()) {
            Elements.add(bias.sentToQueries(), clock.gradient());
        }
        scatter(bias.sentToKeys(), memory.clocks());
        bias.collect();
    }

    private void backward(int row, float[] sentKeys, float[] sentValues, float[] sentWeights) {
        var scores = tape.scratch().at(Place.SCORES, steps, known);
        var sent = strided(Place.LEFT, result.gradient(), steps, valueWidth, row);
        scores.write(weights, row * steps * known);
        product(scores.transposed(), sent, sentValues, valueWidth, row);
        tape.gemm()
                .multiply(
                        sent,
                        strided(Place.RIGHT, values, known, valueWidth, row).transposed(),
                        scores);
        scores.read(sentWeights, 0);
        softmaxBackward(row, sentWeights);
        scores.write(sentWeights, 0);
        var query = strided(Place.LEFT, queries.value(), steps, keyWidth, row);
        product(scores.transposed(), query, sentKeys, keyWidth, row);
        if (queries.isTracked()) {
            var back = tape.scratch().at(Place.PRODUCT, steps, keyWidth);
            tape.gemm().multiply(scores, strided(Place.RIGHT, keys, known, keyWidth, row), back);
            addRows(back, row);
        }
    }

    /** From the weights' gradient to that of the products of queries and keys. */
    private void softmaxBackward(int row, float[] sentWeights) {
        var sent = tape.rowBuffer(known);
        for (var step = 0; step < steps; step++) {
            var at = (row * steps + step) * known;
            Arrays.fill(sent, 0, known, 0);
            var mean = 0f;
            for (var key = 0; key < seen(step); key++) {
                mean += weights[at + key] * sentWeights[step * known + key];
            }
            for (var key = 0; key < seen(step); key++) {
                sent[key] = weights[at + key] * (sentWeights[step * known + key] - mean);
            }
            bias.backward(sent, row, step, seen(step));
            for (var key = 0; key < known; key++) {
                sentWeights[step * known + key] = scale() * sent[key];
            }
        }
    }

    private void product(NativeMatrix a, NativeMatrix b, float[] into, int width, int row) {
        var product = tape.scratch().at(Place.PRODUCT, known, width);
        tape.gemm().multiply(a, b, product);
        for (var key = 0; key < known; key++) {
            product.read(key, 0, into, (key * batch + row) * width, width);
        }
    }

    private void addRows(NativeMatrix product, int row) {
        var numbers = tape.rowBuffer(steps * keyWidth);
        product.read(numbers, 0);
        for (var step = 0; step < steps; step++) {
            Elements.addBlock(numbers, step * keyWidth, queries.gradient(), (step * batch + row) * keyWidth, keyWidth);
        }
    }

    /** One row of the batch at every step, as a matrix of {@code count} steps. */
    private NativeMatrix strided(Place place, float[] floats, int count, int width, int row) {
        var matrix = tape.scratch().at(place, count, width);
        for (var step = 0; step < count; step++) {
            matrix.write(step, 0, floats, (step * batch + row) * width, width);
        }
        return matrix;
    }

    private static float[] gather(List<Tensor> parts, IntFunction<float[]> workspaces) {
        if (parts.size() == 1) {
            return parts.get(0).value();
        }
        var gathered = workspaces.apply(size(parts));
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part.value(), 0, gathered, at, part.size());
            at += part.size();
        }
        return gathered;
    }

    private static int size(List<Tensor> parts) {
        return parts.stream().mapToInt(Tensor::size).sum();
    }

    private static void scatter(float[] sent, List<Tensor> parts) {
        var at = 0;
        for (var part : parts) {
            if (part.isTracked()) {
                Elements.addBlock(sent, at, part.gradient(), 0, part.size());
            }
            at += part.size();
        }
    }
}
