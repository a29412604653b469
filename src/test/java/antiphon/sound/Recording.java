package antiphon.sound;

import java.util.Arrays;

/** The samples a device was given lately, left channel only. Safe to use from any thread. */
final class Recording {

    private static final int RATE = 44_100;
    private static final int FRAME = 4;
    private static final int KEPT = 20 * RATE;

    private final float[] samples = new float[KEPT];
    private long count;

    synchronized void append(byte[] bytes, int offset, int length) {
        for (var frame = 0; frame + FRAME <= length; frame += FRAME) {
            var level = (bytes[offset + frame + 1] << 8) | (bytes[offset + frame] & 0xFF);
            samples[(int) (count++ % KEPT)] = level / 32768f;
        }
    }

    /** How many samples there have been. */
    synchronized long count() {
        return count;
    }

    /** The last {@code seconds} of what was played. */
    synchronized Tone latest(double seconds) {
        return since(Math.max(0, count - (long) (seconds * RATE)));
    }

    /** What was played from sample {@code from} on, as far as it is kept. */
    synchronized Tone since(long from) {
        var first = Math.max(from, Math.max(0, count - KEPT));
        var heard = new float[(int) (count - first)];
        for (var i = 0; i < heard.length; i++) {
            heard[i] = samples[(int) ((first + i) % KEPT)];
        }
        return new Tone(heard, RATE);
    }

    /** Sound to be measured. */
    static final class Tone {

        private final float[] samples;
        private final int rate;

        Tone(float[] samples, int rate) {
            this.samples = Arrays.copyOf(samples, samples.length);
            this.rate = rate;
        }

        double seconds() {
            return (double) samples.length / rate;
        }

        /** From {@code from} to {@code to}, in seconds. */
        Tone between(double from, double to) {
            return new Tone(Arrays.copyOfRange(samples, (int) (from * rate), (int) (to * rate)), rate);
        }

        /** Root of the mean square, 0 to 1. */
        double loudness() {
            var sum = 0.0;
            for (var sample : samples) {
                sum += sample * sample;
            }
            return samples.length == 0 ? 0 : Math.sqrt(sum / samples.length);
        }

        /** Share of the energy at the pitch of MIDI key {@code key}, by Goertzel's algorithm: 0 to about 1. */
        double shareOf(int key) {
            var turn = 2 * Math.PI * 440 * Math.pow(2, (key - 69) / 12.0) / rate;
            var before = 0.0;
            var beforeThat = 0.0;
            var energy = 1e-12;
            for (var sample : samples) {
                var next = sample + 2 * Math.cos(turn) * before - beforeThat;
                beforeThat = before;
                before = next;
                energy += sample * sample;
            }
            var power = before * before + beforeThat * beforeThat - 2 * Math.cos(turn) * before * beforeThat;
            return 2 * power / (samples.length * energy);
        }

        /** The key of {@code low} to {@code high} whose pitch holds most of the energy. */
        int loudestKey(int low, int high) {
            var best = low;
            for (var key = low; key <= high; key++) {
                best = shareOf(key) > shareOf(best) ? key : best;
            }
            return best;
        }
    }
}
