package antiphon.app;

import antiphon.score.Melody;
import java.util.Optional;

/** Shows and plays music that is not kept as a take. Belongs to the JavaFX thread. */
final class PassingMusic {

    private final RollViewModel roll;
    private final TransportViewModel transport;
    private Optional<Melody> exchanged = Optional.empty();

    PassingMusic(RollViewModel roll, TransportViewModel transport) {
        this.roll = roll;
        this.transport = transport;
    }

    /**
     * Plays {@code melody} at the place where other music that was exchanged is playing, else from its beginning.
     *
     * @param blind whether none of its notes may be seen
     */
    void exchange(String title, Melody melody, boolean blind) {
        if (exchanged
                        .filter(before ->
                                before.equals(transport.melodyProperty().get()))
                        .isPresent()
                && transport.playingProperty().get()) {
            transport.exchange(melody);
            show(title, melody, blind);
        } else {
            show(title, melody, blind);
            transport.show(melody);
            transport.toStart();
            transport.play();
        }
        exchanged = Optional.of(melody);
    }

    private void show(String title, Melody melody, boolean blind) {
        if (blind) {
            roll.showBlind(title, melody);
        } else {
            roll.showInPassing(title, melody);
        }
    }

    /** Falls silent and goes back to the selected take, where exchanged music is shown. */
    void end() {
        if (exchanged
                .filter(before -> before.equals(transport.melodyProperty().get()))
                .isPresent()) {
            transport.stop();
            roll.back();
        }
        exchanged = Optional.empty();
    }

    /** Shows {@code melody} in the roll and plays it from its beginning. */
    void play(String title, Melody melody) {
        roll.showInPassing(title, melody);
        transport.show(melody);
        transport.toStart();
        transport.play();
    }
}
