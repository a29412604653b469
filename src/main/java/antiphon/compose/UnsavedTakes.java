package antiphon.compose;

import antiphon.library.NewTake;
import antiphon.library.Take;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes takes that the library could not keep, and tells them from those that it keeps. */
final class UnsavedTakes {

    private long next = Long.MIN_VALUE;

    /** Takes that last until the window is closed, in the order of {@code fresh}. */
    List<Take> of(List<NewTake> fresh) {
        var now = Instant.now();
        var made = new ArrayList<Take>();
        for (var take : fresh) {
            made.add(new Take(next++, take.name(), take.melody(), take.origin(), false, now));
        }
        return List.copyOf(made);
    }

    /** Whether the library knows {@code take}; it numbers from 1. */
    static boolean isKept(Take take) {
        return take.id() > 0;
    }
}
