package antiphon.composer.paper;

import antiphon.composer.paper.CellLayout.Feature;
import antiphon.score.Melody;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells to MIDI as the published program does it, faults included: the key below a frequency instead of the nearest,
 * times that may run backwards, and rounded differences whose errors add up. Only what MIDI cannot hold is mended: a time
 * before the beginning becomes the beginning.
 */
final class LiteralConversion {

    private static final int TICKS_PER_QUARTER = (int) Units.TICKS_PER_QUARTER;
    private static final double TEMPO = 45;

    private final CellLayout layout;
    private final Units units;

    private record Event(double time, int pitch, int velocity) {}

    LiteralConversion(CellLayout layout, Units units) {
        this.layout = layout;
        this.units = units;
    }

    /** The melody of {@code cells}, in ticks of 1/384 quarter at 45 quarters a minute. */
    Melody melody(float[][] cells) {
        var notes = notes(events(cells));
        var part = Part.of(notes);
        return new Melody(TICKS_PER_QUARTER, List.of(part), TempoMap.of(TEMPO), List.of(), List.of());
    }

    private List<Event> events(float[][] cells) {
        var events = new ArrayList<Event>();
        var time = 0.0;
        for (var cell : cells) {
            time += ticks(Feature.TIME, cell[layout.time(0)]);
            for (var slot = 0; slot < layout.tones(); slot++) {
                add(cell, slot, time, events);
            }
        }
        events.sort(Comparator.comparingDouble(Event::time));
        return events;
    }

    private void add(float[] cell, int slot, double time, List<Event> events) {
        var length = Math.rint(ticks(Feature.LENGTH, cell[layout.length(slot)]));
        var velocity = (int) Math.min(Math.rint(units.meant(Feature.VELOCITY, cell[layout.velocity(slot)])), 127);
        var pitch = units.meant(Feature.PITCH, cell[layout.pitch(slot)]);
        if (Double.isFinite(pitch) && velocity > 0 && length > 0) {
            var key = Pitches.folded((long) pitch);
            events.add(new Event(time, key, velocity));
            events.add(new Event(time + length, key, 0));
        }
    }

    /** Pairs the rounded events: an end ends the tone of its key that began first. */
    private static List<Note> notes(List<Event> events) {
        var notes = new ArrayList<Note>();
        var open = new HashMap<Integer, Deque<Note>>();
        var before = 0.0;
        var tick = 0L;
        for (var event : events) {
            tick = Math.max(0, tick + (long) Math.rint(event.time() - before));
            before = event.time();
            if (event.velocity() > 0) {
                open.computeIfAbsent(event.pitch(), key -> new ArrayDeque<>())
                        .add(new Note(event.pitch(), tick, 1, event.velocity()));
            } else {
                close(event.pitch(), tick, open, notes);
            }
        }
        return notes;
    }

    private static void close(int pitch, long tick, Map<Integer, Deque<Note>> open, List<Note> notes) {
        var begun = open.getOrDefault(pitch, new ArrayDeque<>()).poll();
        if (begun != null && tick > begun.start()) {
            notes.add(begun.lasting(tick - begun.start()));
        }
    }

    private double ticks(Feature feature, float number) {
        return units.meant(feature, number) * Units.TICKS_PER_QUARTER;
    }
}
