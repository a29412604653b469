package antiphon.composer.training;

import antiphon.composer.event.Encoded;
import antiphon.composer.event.EventBins;
import antiphon.composer.event.Song;
import antiphon.composer.event.SongEncoder;
import antiphon.corpus.Corpus;
import antiphon.statistics.SongSteps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a corpus: its songs, and what was left out.
 *
 * @param songs   the pieces that events can tell
 * @param steps   the same pieces as what a copy of them is known by
 * @param leftOut those that they cannot
 */
record Songs(List<Song> songs, List<SongSteps> steps, List<Encoded.LeftOut> leftOut) {

    static Songs of(Corpus corpus, EventBins bins) {
        var songs = new ArrayList<Song>();
        var steps = new ArrayList<SongSteps>();
        var leftOut = new ArrayList<Encoded.LeftOut>();
        var encoder = new SongEncoder(bins);
        corpus.leftOut()
                .forEach(file -> leftOut.add(
                        new Encoded.LeftOut(String.valueOf(file.path().getFileName()), file.reason())));
        for (var file : corpus.files()) {
            var encoded = encoder.encode(file.name(), file.melody());
            if (encoded instanceof Song song) {
                songs.add(song);
                SongSteps.of(file.title(), file.melody()).ifPresent(steps::add);
            } else if (encoded instanceof Encoded.LeftOut out) {
                leftOut.add(out);
            }
        }
        return new Songs(songs, steps, leftOut);
    }

    long events() {
        return songs.stream().mapToLong(song -> song.events().size()).sum();
    }

    /** How many songs were moved by how many semitones. */
    TreeMap<Integer, Integer> shifts() {
        return songs.stream().collect(Collectors.toMap(Song::shift, song -> 1, Integer::sum, TreeMap::new));
    }

    /** The reason that most pieces were left out for. */
    String commonestReason() {
        return leftOut.stream()
                .collect(Collectors.groupingBy(Encoded.LeftOut::reason, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("there are no MIDI files");
    }
}
