package antiphon.composer.studio;

import java.util.List;

/** Small networks and small music for tests. */
final class Tiny {

    private Tiny() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(List.of(0, 6, 12, 24), 60, 14, List.of(6, 12, 24), 2);
    }

    /** With every faculty of the studio's generator. */
    static Shape shape() {
        return new Shape(vocabulary(), 12, 6, 3, 2, true, List.of(1, 2));
    }

    /** Scales up and down, each row beginning elsewhere. */
    static int[][][] scales(int batch, int steps) {
        var windows = new int[batch][steps][];
        for (var row = 0; row < batch; row++) {
            for (var step = 0; step < steps; step++) {
                var pitch = (row + step) % 8;
                windows[row][step] = new int[] {step == 0 ? 0 : 1 + step % 2, pitch, step % 3, step % 2};
            }
        }
        return windows;
    }
}
