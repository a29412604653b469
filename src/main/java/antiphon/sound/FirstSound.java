package antiphon.sound;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;

/** Hands on what the sequencer plays, and measures how long the first note after Play takes to come by. */
final class FirstSound implements Receiver {

    private final Receiver next;
    private final Consumer<Duration> measured;
    private final AtomicReference<Optional<Long>> asked = new AtomicReference<>(Optional.empty());

    /**
     * Measures nothing yet.
     *
     * @param next     gets every message
     * @param measured told, on the sequencer's thread, of the time from Play to its first note; rests count
     */
    FirstSound(Receiver next, Consumer<Duration> measured) {
        this.next = next;
        this.measured = measured;
    }

    /** Somebody asks for sound now. From any thread. */
    void asked() {
        asked.set(Optional.of(System.nanoTime()));
    }

    @Override
    public void send(MidiMessage message, long timeStamp) {
        next.send(message, timeStamp);
        if (begins(message)) {
            asked.getAndSet(Optional.empty())
                    .ifPresent(since -> measured.accept(Duration.ofNanos(System.nanoTime() - since)));
        }
    }

    @Override
    public void close() {
        next.close();
    }

    private static boolean begins(MidiMessage message) {
        return message instanceof ShortMessage note && note.getCommand() == ShortMessage.NOTE_ON && note.getData2() > 0;
    }
}
