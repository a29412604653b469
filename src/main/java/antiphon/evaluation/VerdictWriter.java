package antiphon.evaluation;

import antiphon.statistics.Distance;
import antiphon.statistics.Replicated;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts the distances into words, and no more than they show. The divergence (KL) has no vote, as it is another reading
 * of the distances that the overlap (OA) is computed from.
 */
final class VerdictWriter {

    private static final List<Distance> VOTING = List.of(Distance.OA, Distance.FD, Distance.AUC);

    private final List<String> names;
    private final List<DistanceRow> rows;
    private final List<Map<Distance, Replicated>> far;

    /**
     * A writer about one comparison.
     *
     * @param names the composers
     * @param rows  the distances as they are shown
     * @param far   the distances of each composer with their redraws
     */
    VerdictWriter(List<String> names, List<DistanceRow> rows, List<Map<Distance, Replicated>> far) {
        this.names = names;
        this.rows = rows;
        this.far = far;
    }

    Verdict verdict(List<String> cautions) {
        var nearest = nearest();
        var order = names.size() < 2 ? "" : order(nearest) + " ";
        return new Verdict(order + gap(), nearest, cautions);
    }

    private OptionalInt nearest() {
        return IntStream.range(0, names.size() > 1 ? names.size() : 0)
                .filter(one -> others(one)
                        .allMatch(other -> !ahead(one, other).isEmpty()
                                && ahead(other, one).isEmpty()))
                .findFirst();
    }

    private String order(OptionalInt nearest) {
        return nearest.isPresent() ? lead(nearest.getAsInt()) : noLead();
    }

    private String lead(int one) {
        var others = others(one)
                .mapToObj(other -> "%s (by %s)".formatted(names.get(other), measures(ahead(one, other))))
                .collect(Collectors.joining(" and "));
        return "%s is nearer to real music than %s.".formatted(names.get(one), others);
    }

    private String noLead() {
        var disagreement = IntStream.range(0, names.size())
                .boxed()
                .flatMap(one -> others(one).mapToObj(other -> new int[] {one, other}))
                .filter(pair -> pair[0] < pair[1]
                        && !ahead(pair[0], pair[1]).isEmpty()
                        && !ahead(pair[1], pair[0]).isEmpty())
                .findFirst();
        return disagreement
                .map(pair -> "The distances disagree: %s is nearer to real music by %s, %s by %s."
                        .formatted(
                                names.get(pair[0]), measures(ahead(pair[0], pair[1])),
                                names.get(pair[1]), measures(ahead(pair[1], pair[0]))))
                .orElse("Which of %s is nearest to real music is open: chance could explain the order."
                        .formatted(String.join(" and ", names)));
    }

    /** How far from the floor they are. */
    private String gap() {
        var auc = rows.stream()
                .filter(row -> row.distance() == Distance.AUC)
                .findFirst()
                .orElseThrow();
        var told = IntStream.range(0, names.size())
                .mapToObj(i -> "from %s in %s"
                        .formatted(names.get(i), share(auc.composers().get(i).value())))
                .collect(Collectors.joining(", "));
        return "Of 100 pairs, a classifier tells real music %s and from other real music in %s."
                .formatted(told, share(auc.floor().value()));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.0f", 100 * value);
    }

    private IntStream others(int one) {
        return IntStream.range(0, names.size()).filter(other -> other != one);
    }

    /** The voting distances by which {@code one} is nearer than {@code other}. */
    private List<Distance> ahead(int one, int other) {
        var judge = new Leader(VOTING.size());
        return VOTING.stream()
                .filter(distance -> judge.less(
                        distance.farness(far.get(one).get(distance)),
                        distance.farness(far.get(other).get(distance))))
                .toList();
    }

    private static String measures(List<Distance> distances) {
        return distances.stream().map(VerdictWriter::measure).collect(Collectors.joining(" and "));
    }

    private static String measure(Distance distance) {
        return switch (distance) {
            case OA -> "overlap";
            case KL -> "divergence";
            case FD -> "Fréchet distance";
            case AUC -> "classifier";
        };
    }
}
