package antiphon.network.tape;

import java.util.function.IntFunction;

/**
 * What is added to attention's scores for the time between query and key, and the gradient of it.
 *
 * <p>Sine and cosine of a difference are products of sines and cosines of the two times, so that no pair needs a
 * trigonometric function of its own.
 */
final class LagBias {

    /** Weights of sine and cosine at three periods, then of the logarithm. */
    static final int WEIGHTS = 7;

    /** Times of queries and of the first {@code known} keys, row by row. */
    @SuppressWarnings("ArrayRecordComponent") // shared with the tensors that hold them
    record Times(float[] queries, float[] keys, int known) {}

    private static final double[] TURNS = {2 * Math.PI, Math.PI, Math.PI / 2};

    private final float[] queryTimes;
    private final float[] keyTimes;
    private final float[][] queryWaves;
    private final float[][] keyWaves;
    private final Parameter lag;
    private final float[] w;
    private final int batch;
    private final int known;
    private float[] sentToQueries = {};
    private float[] sentToKeys = {};
    private final double[] sentToWeights = new double[WEIGHTS];

    LagBias(IntFunction<float[]> workspaces, Times times, Parameter lag, int batch) {
        this.queryTimes = times.queries();
        this.keyTimes = times.keys();
        this.known = times.known();
        this.lag = lag;
        this.w = lag.value();
        this.batch = batch;
        this.queryWaves = waves(workspaces, queryTimes, queryTimes.length);
        this.keyWaves = keyTimes == queryTimes ? queryWaves : waves(workspaces, keyTimes, known);
    }

    boolean isLearning() {
        return lag.isLearning();
    }

    private static float[][] waves(IntFunction<float[]> workspaces, float[] times, int count) {
        var waves = new float[2 * TURNS.length][];
        for (var wave = 0; wave < waves.length; wave++) {
            waves[wave] = workspaces.apply(count);
            for (var at = 0; at < count; at++) {
                var angle = TURNS[wave / 2] * times[at];
                waves[wave][at] = (float) (wave % 2 == 0 ? Math.sin(angle) : Math.cos(angle));
            }
        }
        return waves;
    }

    /** Turns the first {@code seen} of a row of products into scores. */
    void add(float[] products, int at, int row, int step, int seen, float scale) {
        var query = step * batch + row;
        for (var earlier = 0; earlier < seen; earlier++) {
            var key = earlier * batch + row;
            var bias = w[6] * logarithm(queryTimes[query] - keyTimes[key]);
            for (var turn = 0; turn < TURNS.length; turn++) {
                bias += w[2 * turn] * sine(turn, query, key) + w[2 * turn + 1] * cosine(turn, query, key);
            }
            products[at + earlier] = scale * products[at + earlier] + bias;
        }
    }

    /** Makes room for the gradients. */
    void beginBackward() {
        sentToQueries = new float[queryTimes.length];
        sentToKeys = new float[known];
    }

    /** Takes the gradient of a row of scores. */
    void backward(float[] sent, int row, int step, int seen) {
        var query = step * batch + row;
        for (var earlier = 0; earlier < seen; earlier++) {
            backward(sent[earlier], query, earlier * batch + row);
        }
    }

    private void backward(float sent, int query, int key) {
        var since = queryTimes[query] - keyTimes[key];
        sentToWeights[6] += sent * logarithm(since);
        var slope = since > 0 ? w[6] / (1 + since) : 0;
        for (var turn = 0; turn < TURNS.length; turn++) {
            var sine = sine(turn, query, key);
            var cosine = cosine(turn, query, key);
            sentToWeights[2 * turn] += sent * sine;
            sentToWeights[2 * turn + 1] += sent * cosine;
            slope += (float) TURNS[turn] * (w[2 * turn] * cosine - w[2 * turn + 1] * sine);
        }
        sentToQueries[query] += sent * slope;
        sentToKeys[key] -= sent * slope;
    }

    private float sine(int turn, int query, int key) {
        var sines = 2 * turn;
        return queryWaves[sines][query] * keyWaves[sines + 1][key]
                - queryWaves[sines + 1][query] * keyWaves[sines][key];
    }

    private float cosine(int turn, int query, int key) {
        var sines = 2 * turn;
        return queryWaves[sines + 1][query] * keyWaves[sines + 1][key]
                + queryWaves[sines][query] * keyWaves[sines][key];
    }

    private static float logarithm(float since) {
        return (float) Math.log(1.0 + Math.max(since, 0));
    }

    float[] sentToQueries() {
        return sentToQueries;
    }

    float[] sentToKeys() {
        return sentToKeys;
    }

    void collect() {
        var sum = new float[WEIGHTS];
        for (var weight = 0; weight < WEIGHTS; weight++) {
            sum[weight] = (float) sentToWeights[weight];
        }
        lag.addGradient(sum);
    }
}
