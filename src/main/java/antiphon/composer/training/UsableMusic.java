package antiphon.composer.training;

import antiphon.composer.event.Encoded;
import antiphon.composer.event.SongEncoder;
import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.corpus.LeftOut;
import antiphon.corpus.PartChoice;
import antiphon.corpus.Split;
import java.util.ArrayList;
import java.util.List;

/** Which files of a corpus a training would learn from, for whoever judges what was learned. */
public final class UsableMusic {

    private UsableMusic() {}

    /**
     * Splits as a training on these files does with the usual settings: what it learns from ({@code train}) and what it
     * keeps aside ({@code heldOut}), neither with files that it leaves out.
     *
     * @param part the part that {@code whole} holds of each file
     */
    public static Split split(Corpus whole, PartChoice part) {
        var split = MaterialSources.keepingAside(heldOutShare(), whole);
        return new Split(of(split.train(), part), new Corpus(List.of(), List.of()), of(split.validation(), part));
    }

    /** The share of the files that {@link #split} keeps aside, as 0.1. */
    public static double heldOutShare() {
        return NumberSetting.VALIDATION_SHARE.usual();
    }

    /**
     * {@code corpus} without the files that training leaves out: too short, off the beat, or too dense for one stream
     * of events.
     *
     * @param part the part that {@code corpus} holds of each file
     */
    public static Corpus of(Corpus corpus, PartChoice part) {
        var encoder = new SongEncoder(MaterialLoader.binsOf(part));
        var usable = new ArrayList<CorpusFile>();
        var leftOut = new ArrayList<>(corpus.leftOut());
        for (var file : corpus.files()) {
            if (encoder.encode(file.name(), file.melody()) instanceof Encoded.LeftOut out) {
                leftOut.add(new LeftOut(file.path(), "It cannot be learned from: %s.".formatted(out.reason())));
            } else {
                usable.add(file);
            }
        }
        return new Corpus(usable, leftOut);
    }
}
