package antiphon.sound;

import antiphon.score.LoopRange;
import antiphon.score.Melody;
import java.util.Optional;

/**
 * Where in a melody the player is, resting or on its way.
 *
 * @param melody   the melody
 * @param loop     what is played again and again
 * @param rest     the tick it rests at, or last rested at
 * @param playhead what is heard while it plays; empty while it rests
 */
record Position(Melody melody, Optional<LoopRange> loop, double rest, Optional<Playhead> playhead) {

    static Position resting(Melody melody, Optional<LoopRange> loop, double tick) {
        return new Position(melody, loop, tick, Optional.empty());
    }

    /** The same on its way; see {@link Playhead} for the numbers. */
    Position playingFrom(double from, double earliest, double began, double factor, double latency) {
        var span = loop.map(
                range -> new Playhead.Span(secondsOf((double) range.start()), secondsOf((double) range.end())));
        var head = new Playhead(from, earliest, began, factor, latency, span);
        return new Position(melody, loop, rest, Optional.of(head));
    }

    /**
     * The tick that is heard.
     *
     * @param sent where the sequencer stands, in ticks
     * @param now  the time on the clock, in seconds
     */
    double tickHeard(double sent, double now) {
        return playhead.map(head -> head.heard(secondsOf(sent), now))
                .map(seconds -> melody.tempos().tickAt(seconds, melody.ticksPerQuarter()))
                .orElse(rest);
    }

    double secondsOf(double tick) {
        return melody.tempos().secondsAt(tick, melody.ticksPerQuarter());
    }

    /** Seconds from the sequencer to the ear; 0 while it rests. */
    double latency() {
        return playhead.map(Playhead::latency).orElse(0.0);
    }
}
