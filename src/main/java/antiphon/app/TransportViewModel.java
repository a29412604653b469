package antiphon.app;

import antiphon.pianoroll.BarPosition;
import antiphon.pianoroll.Bars;
import antiphon.score.LoopRange;
import antiphon.score.Melody;
import antiphon.sound.OutputState;
import antiphon.sound.Player;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is played, where it stands, how fast and in which loop. It learns what the player does by {@link #pulse()},
 * which the window calls with every frame while something may move. Belongs to the JavaFX thread.
 */
final class TransportViewModel {

    private static final double SLOWEST = 20;
    private static final double FASTEST = 400;
    private static final int STILL_PULSES = 60;

    private final Player player;
    private final ReadOnlyObjectWrapper<Melody> melody = new ReadOnlyObjectWrapper<>(Melody.of(480, List.of()));
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper tick = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper seconds = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<OutputState> output = new ReadOnlyObjectWrapper<>(new OutputState.Opening());
    private final ObjectProperty<Optional<LoopRange>> loop = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Double> tempo = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(true);
    private Bars bars = Bars.of(melody.get());
    private int stillFor;

    TransportViewModel(Player player) {
        this.player = player;
        tempo.set(writtenTempo());
        loop.addListener((observed, before, now) -> goRound(now));
        tempo.addListener((observed, before, now) -> player.tempoFactor(factor()));
    }

    /** Loads another melody at its own tempo; a loop that was on goes round in all of it. */
    void show(Melody shown) {
        if (shown.equals(melody.get())) {
            return;
        }
        var looping = loop.get().isPresent();
        melody.set(shown);
        bars = Bars.of(shown);
        player.load(shown);
        playing.set(false);
        tempo.set(writtenTempo());
        loop.set(looping ? whole() : Optional.empty());
        goRound(loop.get());
        stir();
    }

    /** Loads another melody at the same place and goes on playing if it was; see {@link Player#exchange}. */
    void exchange(Melody shown) {
        if (shown.equals(melody.get())) {
            return;
        }
        melody.set(shown);
        bars = Bars.of(shown);
        loop.set(Optional.empty());
        player.exchange(shown);
        tempo.set(writtenTempo());
        stir();
    }

    void play() {
        player.play();
        stir();
    }

    void playOrPause() {
        if (playing.get()) {
            player.pause();
        } else {
            player.play();
        }
        stir();
    }

    /** Falls silent and goes back to the beginning. */
    void stop() {
        player.stop();
        stir();
    }

    /** Goes to the beginning and plays on if it was playing. */
    void toStart() {
        seek(0);
    }

    void seek(long to) {
        player.seekTick((double) to);
        stir();
    }

    /** Goes round in the whole melody from now on, or no longer goes round. */
    void toggleLoop() {
        loop.set(loop.get().isPresent() ? Optional.empty() : whole());
    }

    /** Takes over what the player did since the last pulse. */
    void pulse() {
        playing.set(player.isPlaying());
        tick.set(player.tick());
        seconds.set(player.seconds() / factor());
        output.set(player.outputState());
        var still = !playing.get() && !(output.get() instanceof OutputState.Opening);
        stillFor = still ? stillFor + 1 : 0;
        moving.set(stillFor < STILL_PULSES);
    }

    /** The bar and beat of the playhead. */
    BarPosition position() {
        return bars.positionAt((long) Math.max(0, tick.get()));
    }

    /** How long the melody lasts at the tempo chosen, in seconds. */
    double totalSeconds() {
        return melody.get().seconds() / factor();
    }

    /** Something may move soon: the player carries commands out on a thread of its own, a little later. */
    void stir() {
        stillFor = 0;
        moving.set(true);
    }

    private void goRound(Optional<LoopRange> range) {
        range.ifPresentOrElse(player::loop, player::endLoop);
    }

    private Optional<LoopRange> whole() {
        var length = melody.get().length();
        return length == 0 ? Optional.empty() : Optional.of(new LoopRange(0, bars.endOfBar(length)));
    }

    /** The slowest tempo to choose, in quarters a minute; what is written can always be chosen. */
    double slowest() {
        return Math.min(SLOWEST, writtenTempo());
    }

    /** The fastest tempo to choose, in quarters a minute; what is written can always be chosen. */
    double fastest() {
        return Math.max(FASTEST, writtenTempo());
    }

    private double writtenTempo() {
        return melody.get().tempos().quartersPerMinuteAt(0);
    }

    /** How many times as fast as written it plays. */
    double factor() {
        return Math.max(0.1, Math.min(10, tempo.get() / writtenTempo()));
    }

    ReadOnlyObjectProperty<Melody> melodyProperty() {
        return melody.getReadOnlyProperty();
    }

    /** Whether {@link #pulse()} is needed. */
    ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Where the playhead stands, in ticks. */
    ReadOnlyDoubleProperty tickProperty() {
        return tick.getReadOnlyProperty();
    }

    /** Where the playhead stands, in seconds at the tempo chosen. */
    ReadOnlyDoubleProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<OutputState> outputProperty() {
        return output.getReadOnlyProperty();
    }

    /** The range that playing goes round in; empty for none. */
    ObjectProperty<Optional<LoopRange>> loopProperty() {
        return loop;
    }

    /** The tempo at the beginning of the melody, in quarters a minute; another one plays all of it faster or slower. */
    ObjectProperty<Double> tempoProperty() {
        return tempo;
    }
}
