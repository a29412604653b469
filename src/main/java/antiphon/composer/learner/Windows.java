package antiphon.composer.learner;

import antiphon.composer.event.Event;
import java.util.Arrays;
import java.util.List;

/** Events as the networks take them, {@code [windows][events][4]}, and back. */
final class Windows {

    private Windows() {}

    static int[][][] of(List<List<Event>> windows) {
        return windows.stream().map(Windows::events).toArray(int[][][]::new);
    }

    static int[][] events(List<Event> events) {
        return events.stream()
                .map(event -> new int[] {event.advance(), event.pitch(), event.duration(), event.velocity()})
                .toArray(int[][]::new);
    }

    static List<List<Event>> read(int[][][] windows) {
        return Arrays.stream(windows).map(Windows::read).toList();
    }

    private static List<Event> read(int[][] events) {
        return Arrays.stream(events)
                .map(event -> new Event(event[0], event[1], event[2], event[3]))
                .toList();
    }
}
