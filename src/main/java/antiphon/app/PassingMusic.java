package antiphon.app;

import antiphon.score.Melody;

/** Shows and plays music that is not kept as a take. Belongs to the JavaFX thread. */
final class PassingMusic {

    private final RollViewModel roll;
    private final TransportViewModel transport;

    PassingMusic(RollViewModel roll, TransportViewModel transport) {
        this.roll = roll;
        this.transport = transport;
    }

    /** Shows {@code melody} in the roll and plays it from its beginning. */
    void play(String title, Melody melody) {
        roll.showInPassing(title, melody);
        transport.show(melody);
        transport.toStart();
        transport.play();
    }
}
