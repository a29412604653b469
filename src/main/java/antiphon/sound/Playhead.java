package antiphon.sound;

import java.util.Optional;

/**
 * What is heard while a stretch of music plays: the sequencer runs ahead of it by the latency of the output. All times
 * are seconds; positions are seconds of the melody at its own tempo.
 *
 * @param from     where the sequencer stood when this began
 * @param earliest the position that is heard at least; greater than it could be heard, until the first sound is there
 * @param began    when this began, on the clock
 * @param factor   seconds of music in a second of the clock
 * @param latency  from the sequencer to the ear
 * @param loop     what is played again and again
 */
record Playhead(double from, double earliest, double began, double factor, double latency, Optional<Span> loop) {

    /**
     * A loop in seconds.
     *
     * @param from where it begins
     * @param to   where it ends, later
     */
    record Span(double from, double to) {

        double length() {
            return to - from;
        }
    }

    /**
     * The position that is heard.
     *
     * @param sent where the sequencer stands
     * @param now  the time on the clock
     */
    double heard(double sent, double now) {
        var heard = sent - latency * factor;
        var jumped = loop.filter(span -> hasJumped(span, sent, now));
        if (jumped.isPresent()) {
            var span = jumped.get();
            return heard >= span.from() ? heard : Math.max(span.from(), heard + span.length());
        }
        return Math.max(earliest, heard);
    }

    private boolean hasJumped(Span span, double sent, double now) {
        // without a jump the sequencer has come exactly as far as the clock; one jump sets it back a whole loop
        return (now - began) * factor > sent - from + span.length() / 2;
    }
}
