package antiphon.composer.paper;

import antiphon.composer.event.Encoded;
import antiphon.composer.file.CorpusDescription;
import antiphon.statistics.SongMemory;
import java.util.List;
import java.util.Objects;

/**
 * What a training by the paper learns from.
 *
 * @param songs      songs to learn from, one or more
 * @param validation songs that were kept aside; may be empty
 * @param part       the part that was taken from each
 * @param leftOut    files that cannot be used, with reasons
 * @param corpus     what to write about it
 * @param music      what is learned from, to tell later what was copied
 */
public record PaperMaterial(
        List<PaperSong> songs,
        List<PaperSong> validation,
        String part,
        List<Encoded.LeftOut> leftOut,
        CorpusDescription corpus,
        SongMemory music) {

    public PaperMaterial {
        songs = List.copyOf(songs);
        validation = List.copyOf(validation);
        Objects.requireNonNull(part, "part");
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(music, "music");
    }
}
