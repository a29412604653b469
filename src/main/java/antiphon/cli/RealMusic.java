package antiphon.cli;

import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.corpus.Splitter;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The real music of an evaluation.
 *
 * @param heldOut  what is judged by
 * @param training what was learned from
 */
record RealMusic(List<Melody> heldOut, List<Melody> training) {

    private static final long SPLIT_SEED = 1;
    private static final double HELD_OUT = 0.2;

    RealMusic {
        heldOut = List.copyOf(heldOut);
        training = List.copyOf(training);
    }

    /** Loads both; without training music a fifth of the files of {@code corpus} is held out, always the same. */
    static RealMusic load(List<Path> corpus, List<Path> training, PartChoice part, JobContext context)
            throws IOException {
        var real = load(corpus, part, context);
        if (training.isEmpty()) {
            var split = new Splitter(Splitter.Unit.FILE, SPLIT_SEED, 0, HELD_OUT).split(real);
            return new RealMusic(split.heldOut().melodies(), split.train().melodies());
        }
        return new RealMusic(real.melodies(), load(training, part, context).melodies());
    }

    private static Corpus load(List<Path> paths, PartChoice part, JobContext context) throws IOException {
        ExistingPaths.require(paths);
        context.say("Reading real music");
        return new CorpusLoader(paths).run(context).choosing(part);
    }
}
