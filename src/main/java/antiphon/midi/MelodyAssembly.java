package antiphon.midi;

import antiphon.score.KeyChange;
import antiphon.score.Melody;
import antiphon.score.MeterChange;
import antiphon.score.Note;
import antiphon.score.Part;
import antiphon.score.TempoMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes a melody of the tracks of a file: a part of each channel that a track plays notes on. Where several tracks say
 * something of the same tick, the first of them is believed, as it is the one that conducts.
 */
final class MelodyAssembly {

    private final List<Track> tracks;

    MelodyAssembly(List<Track> tracks) {
        this.tracks = tracks;
    }

    Melody melody(Division division) {
        var tempos = new TempoMap(merged(Track::tempos).map(TempoMap.Change::new));
        return new Melody(
                division.ticksPerQuarter(tempos),
                parts(),
                division.tempos(tempos),
                merged(Track::meters).map(MeterChange::new),
                merged(Track::keys).map(KeyChange::new));
    }

    private <T> Timeline<T> merged(Function<Track, Timeline<T>> timeline) {
        var all = new Timeline<T>();
        tracks.forEach(track -> all.putMissing(timeline.apply(track)));
        return all;
    }

    private List<Part> parts() {
        var programs = programsByChannel();
        return tracks.stream()
                .flatMap(track -> track.channels().entrySet().stream()
                        .filter(channel -> !channel.getValue().notes().isEmpty())
                        .map(channel -> part(
                                track.name(), channel.getKey(), channel.getValue(), programs.get(channel.getKey()))))
                .toList();
    }

    private Map<Integer, Timeline<Integer>> programsByChannel() {
        var programs = new HashMap<Integer, Timeline<Integer>>();
        tracks.forEach(track -> track.channels()
                .forEach((number, channel) -> programs.computeIfAbsent(number, key -> new Timeline<>())
                        .putMissing(channel.programs())));
        return programs;
    }

    /** A part whose track names no program before its first note takes the one that another track set on its channel. */
    private static Part part(String name, int number, ChannelNotes channel, Timeline<Integer> ofAllTracks) {
        var first = channel.notes().stream().mapToLong(Note::start).min().orElseThrow();
        var program = channel.programs().at(first).or(() -> ofAllTracks.at(first));
        return new Part(name, number, program.orElse(0), channel.notes());
    }
}
