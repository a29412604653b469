package antiphon.sound;

import javax.sound.midi.ShortMessage;

/** Counts what the keeping port was sent. */
final class Messages {

    private Messages() {}

    /** How often the key {@code pitch} was struck. */
    static long begun(int pitch) {
        return PortProvider.sent().stream()
                .filter(sent -> sent instanceof ShortMessage message
                        && message.getCommand() == ShortMessage.NOTE_ON
                        && message.getData1() == pitch
                        && message.getData2() > 0)
                .count();
    }

    /** How often it was let go. */
    static long ended(int pitch) {
        return PortProvider.sent().stream()
                .filter(sent -> sent instanceof ShortMessage message
                        && message.getData1() == pitch
                        && (message.getCommand() == ShortMessage.NOTE_OFF
                                || (message.getCommand() == ShortMessage.NOTE_ON && message.getData2() == 0)))
                .count();
    }
}
