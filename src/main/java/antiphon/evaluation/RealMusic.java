package antiphon.evaluation;

import antiphon.composer.training.UsableMusic;
import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusLoader;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The real music of a comparison. Files that training would leave out are left out here as well, or a composer would be
 * measured by music that it could not have learned.
 *
 * @param heldOut  what is judged by
 * @param training what was learned from
 * @param leftOut  one sentence for every file that cannot be used
 */
public record RealMusic(List<Melody> heldOut, List<Melody> training, List<String> leftOut) {

    public RealMusic {
        heldOut = List.copyOf(heldOut);
        training = List.copyOf(training);
        leftOut = List.copyOf(leftOut);
    }

    /** The share of the files that is judged by where no training music is named, as 0.1. */
    public static double heldOutShare() {
        return UsableMusic.heldOutShare();
    }

    /** So many files that {@link #heldOutShare} of them judge without a caution. */
    public static int enoughFiles() {
        return (int) Math.ceil(Cautions.ENOUGH_SONGS / heldOutShare());
    }

    /**
     * Loads both; without training music the files are split as a training on them does, a share of them kept aside to
     * judge by, so that a composer that was trained on the same files has learned from none that it is judged by.
     *
     * @throws NoSuchFileException with the path of what does not exist
     * @throws IOException         with a sentence for the user where no file of a side can be used
     */
    public static RealMusic load(RealMusicSources sources, JobContext context) throws IOException {
        context.say("Reading real music");
        var part = sources.part();
        var real = load(sources.corpus(), part, context);
        if (sources.training().isEmpty()) {
            var split = UsableMusic.split(real, part);
            return of(split.heldOut(), split.train());
        }
        return of(UsableMusic.of(real, part), UsableMusic.of(load(sources.training(), part, context), part));
    }

    private static RealMusic of(Corpus heldOut, Corpus training) throws IOException {
        var leftOut = Stream.of(heldOut, training)
                .flatMap(corpus -> corpus.leftOut().stream())
                .map(file -> "%s was left out: %s".formatted(file.path().getFileName(), file.reason()))
                .distinct()
                .toList();
        if (heldOut.files().isEmpty() || training.files().isEmpty()) {
            throw new IOException("There is too little real music to judge by: %d files to hold out and %d that were"
                            .formatted(heldOut.files().size(), training.files().size())
                    + leftOut.stream()
                            .findFirst()
                            .map(" learned from; %s"::formatted)
                            .orElse(" learned from."));
        }
        return new RealMusic(heldOut.melodies(), training.melodies(), leftOut);
    }

    private static Corpus load(List<Path> paths, PartChoice part, JobContext context) throws IOException {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        return new CorpusLoader(paths).run(context).choosing(part);
    }
}
