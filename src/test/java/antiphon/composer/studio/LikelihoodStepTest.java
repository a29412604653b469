package antiphon.composer.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.network.tape.AdamSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Training by likelihood")
class LikelihoodStepTest {

    private static final int[][][] MUSIC = Tiny.scales(4, 12);

    @Test
    @DisplayName("learns scales: the networks expect them far better afterwards")
    void learnsAPattern() {
        var networks = Networks.create(Tiny.shape(), 1);
        var before = new HeldOut(networks).total(MUSIC);

        train(networks, 0, 120);

        var after = new HeldOut(networks).total(MUSIC);
        assertTrue(after < before / 3, () -> "from %s to %s nats".formatted(before, after));
    }

    @Test
    @DisplayName("teaches the plain network, too, which has no encoder and no discriminator")
    void teachesThePlainNetwork() {
        var networks = Networks.create(new Shape(Tiny.vocabulary(), 16, 0, 0, 0, false, List.of()), 1);
        var before = new HeldOut(networks).total(MUSIC);

        train(networks, 0, 120);

        var after = new HeldOut(networks).total(MUSIC);
        assertTrue(after < 0.6 * before, () -> "from %s to %s nats".formatted(before, after));
    }

    @Test
    @DisplayName("gives the same weights bit for bit for the same seed")
    void isDeterministic() {
        var one = Networks.create(Tiny.shape(), 5);
        var other = Networks.create(Tiny.shape(), 5);

        train(one, 0, 6);
        train(other, 0, 6);

        assertArrayEquals(
                one.generator().parameters().weights(),
                other.generator().parameters().weights());
    }

    @Test
    @DisplayName("gives other weights for another seed")
    void dependsOnTheSeed() {
        var one = Networks.create(Tiny.shape(), 5).generator().parameters().weights();
        var other = Networks.create(Tiny.shape(), 6).generator().parameters().weights();

        assertTrue(java.util.Arrays.mismatch(one, other) >= 0);
    }

    @Test
    @DisplayName("goes on after saving and restoring exactly as if it had not stopped")
    void resumesExactly() throws IOException {
        var unbroken = Networks.create(Tiny.shape(), 5);
        train(unbroken, 0, 4);
        var resumed = Networks.create(Tiny.shape(), 99);
        restore(save(unbroken), resumed);

        train(unbroken, 4, 8);
        train(resumed, 4, 8);

        for (var set = 0; set < 2; set++) {
            assertArrayEquals(
                    unbroken.writers().get(set).weights(),
                    resumed.writers().get(set).weights());
        }
    }

    @Test
    @DisplayName("does not change how the held-out music is judged by judging it")
    void judgingChangesNothing() {
        var networks = Networks.create(Tiny.shape(), 5);

        assertEquals(new HeldOut(networks).nats(MUSIC), new HeldOut(networks).nats(MUSIC));
    }

    private static void train(Networks networks, int from, int to) {
        var step = new LikelihoodStep(networks);
        for (var turn = from; turn < to; turn++) {
            step.run(MUSIC, AdamSettings.steady(1e-2), new SplittableRandom(turn));
        }
    }

    private static byte[] save(Networks networks) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var set : networks.writers()) {
            set.writeWeights(out);
            set.writeUpdater(out);
        }
        return bytes.toByteArray();
    }

    private static void restore(byte[] saved, Networks networks) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(saved));
        for (var set : networks.writers()) {
            set.readWeights(in);
            set.readUpdater(in);
        }
    }
}
