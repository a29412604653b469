package antiphon.composer.paper;

import antiphon.composer.event.Tone;
import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.ComposerFileException;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/** A trained generator, writing. Every piece has random numbers of its own, so that it does not depend on the others. */
final class PaperWriter {

    /** Cells for each tone or quarter that is wanted, after which a generator that stays silent is given up. */
    private static final int PATIENCE = 16;

    private final CellNetwork generator;
    private final CellReader reader;
    private final Styles styles;
    private final Tape tape = new Tape();

    private PaperWriter(CellNetwork generator, CellReader reader, Styles styles) {
        this.generator = generator;
        this.reader = reader;
        this.styles = styles;
        tape.recording(false);
    }

    /**
     * How pieces are to be written.
     *
     * @param temperature how widely the noise is drawn; 1 as in training
     * @param composer    whose style is asked for; one that is not known is passed over
     */
    record Manner(double temperature, Optional<String> composer) {}

    /** @throws ComposerFileException where the weights of {@code file} are not those of {@code settings} */
    static PaperWriter open(ComposerFile file, PaperRecipe recipe, PaperSettings settings)
            throws ComposerFileException {
        var styles = settings.styles(file.description().corpus().styles());
        if (!PaperWeights.fit(file.description(), recipe, settings)) {
            throw new ComposerFileException("The weights of this composer are not those of its settings.");
        }
        var units = PaperWeights.units(file);
        var music = PaperWeights.passages(file, recipe, settings.layout());
        var generator = PaperNetworks.composing(recipe, settings, styles, units, music, 0);
        PaperWeights.read(generator, file);
        return new PaperWriter(generator, settings.reader(units), styles);
    }

    /** Pieces of so many tones each, fewer where the generator stays silent; none where it may not go on. */
    List<List<Tone>> tones(int wanted, List<Long> seeds, DoublePredicate goOn) {
        return write(seeds, new Manner(1, Optional.empty()), wanted, piece -> piece.tones, goOn).stream()
                .map(tones -> tones.subList(0, Math.min(wanted, tones.size())))
                .toList();
    }

    /** Pieces that last so many quarters each; none where it may not go on. */
    List<List<Tone>> untilTime(double quarters, Manner manner, List<Long> seeds, DoublePredicate goOn) {
        return write(seeds, manner, quarters, piece -> piece.onset, goOn).stream()
                .map(tones ->
                        tones.stream().filter(tone -> tone.onset() < quarters).toList())
                .toList();
    }

    private List<List<Tone>> write(
            List<Long> seeds, Manner manner, double wanted, ToDoubleFunction<Piece> progress, DoublePredicate goOn) {
        var pieces = seeds.stream().map(Piece::new).toList();
        try {
            var randoms = pieces.stream().map(piece -> piece.random).toList();
            var wish = manner.composer().flatMap(styles::metadata);
            var run = generator.begin(tape, randoms, manner.temperature(), wish);
            var most = Math.ceil(wanted) * PATIENCE;
            for (var step = 0; step < most && least(pieces, progress) < wanted; step++) {
                if (!goOn.test(Math.max(step / most, least(pieces, progress) / wanted))) {
                    return List.of();
                }
                hear(pieces, run.step());
            }
        } finally {
            tape.clear();
        }
        return pieces.stream().map(piece -> reader.tones(piece.cells)).toList();
    }

    private static double least(List<Piece> pieces, ToDoubleFunction<Piece> progress) {
        return pieces.stream().mapToDouble(progress).min().orElseThrow();
    }

    private void hear(List<Piece> pieces, Tensor cells) {
        for (var row = 0; row < pieces.size(); row++) {
            var cell = new float[cells.columns()];
            System.arraycopy(cells.value(), row * cell.length, cell, 0, cell.length);
            var piece = pieces.get(row);
            piece.cells.add(cell);
            piece.onset += reader.advance(cell);
            piece.tones += reader.count(cell);
        }
    }

    /** A piece that is being written. */
    private static final class Piece {

        private final SplittableRandom random;
        private final List<float[]> cells = new ArrayList<>();
        private double onset;
        private int tones;

        Piece(long seed) {
            random = new SplittableRandom(seed);
        }
    }
}
