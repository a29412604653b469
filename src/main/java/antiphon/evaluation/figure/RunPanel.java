package antiphon.evaluation.figure;

import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerFileReader;
import antiphon.composer.file.EpochRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A training run as a panel: the curves over its epochs, as its file records them. */
public final class RunPanel {

    private RunPanel() {}

    /**
     * Reads a run.
     *
     * @param file a composer's file, finished or not
     * @throws IOException with a sentence for the user where it cannot be read, or holds no such records
     */
    public static Panel read(Path file) throws IOException {
        return of(new ComposerFileReader().read(file).description(), file);
    }

    private static Panel of(ComposerDescription run, Path file) throws IOException {
        var epochs = run.epochs().stream()
                .filter(epoch -> Stream.of(Curve.values())
                        .anyMatch(curve -> epoch.figures().containsKey(curve.record())))
                .toList();
        if (epochs.isEmpty()) {
            throw new IOException("%s records no figures of the paper; only trainings of the recipe paper do."
                    .formatted(file.getFileName()));
        }
        return new Panel(run.name(), "epoch", places(epochs), curves(epochs));
    }

    private static List<Double> places(List<EpochRecord> epochs) {
        return epochs.stream().map(epoch -> (double) epoch.epoch()).toList();
    }

    private static Map<Curve, List<Double>> curves(List<EpochRecord> epochs) {
        var curves = new EnumMap<Curve, List<Double>>(Curve.class);
        for (var curve : Curve.values()) {
            curves.put(
                    curve,
                    epochs.stream()
                            .map(epoch -> curve.shown(epoch.figures().getOrDefault(curve.record(), Double.NaN)))
                            .toList());
        }
        return curves;
    }
}
