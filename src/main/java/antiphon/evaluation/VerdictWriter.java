package antiphon.evaluation;

import antiphon.statistics.Distance;
import antiphon.statistics.Replicated;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the distances into words, and no more than they show. The divergence (KL) has no vote, as it is another reading
 * of the distances that the overlap (OA) is computed from.
 */
final class VerdictWriter {

    private static final List<Distance> VOTING = List.of(Distance.OA, Distance.FD, Distance.AUC);

    private final List<String> names;
    private final List<DistanceRow> rows;
    private final List<Map<Distance, Replicated>> far;
    private final Leader judge;

    /**
     * A writer about one comparison.
     *
     * @param names the composers
     * @param rows  the distances as they are shown
     * @param far   the distances of each composer with their redraws
     * @param judge says who is ahead, by the same measure as in the table of distances
     */
    VerdictWriter(List<String> names, List<DistanceRow> rows, List<Map<Distance, Replicated>> far, Leader judge) {
        this.names = names;
        this.rows = rows;
        this.far = far;
        this.judge = judge;
    }

    Verdict verdict(List<String> cautions) {
        var nearest = nearest();
        var order = names.size() < 2 ? "" : order(nearest) + " ";
        return new Verdict(order + gap(), nearest, cautions);
    }

    private OptionalInt nearest() {
        return IntStream.range(0, names.size() > 1 ? names.size() : 0)
                .filter(one -> others(one).allMatch(other -> beats(one, other)))
                .findFirst();
    }

    private String order(OptionalInt nearest) {
        if (!judge.mayName()) {
            return "Which of %s is nearest to real music cannot be told by fewer than %d songs."
                    .formatted(list(names), Leader.FEWEST_SONGS);
        }
        if (nearest.isPresent()) {
            var one = nearest.getAsInt();
            return "%s is nearer to real music than %s."
                    .formatted(names.get(one), behind(one, others(one).toArray()));
        }
        return disagreement().orElseGet(this::openOrder);
    }

    private Optional<String> disagreement() {
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, names.size()).mapToObj(other -> new int[] {one, other}))
                .filter(pair -> !ahead(pair[0], pair[1]).isEmpty()
                        && !ahead(pair[1], pair[0]).isEmpty())
                .findFirst()
                .map(pair -> "The distances disagree: %s is nearer to real music by %s, %s by %s."
                        .formatted(
                                names.get(pair[0]), measures(ahead(pair[0], pair[1])),
                                names.get(pair[1]), measures(ahead(pair[1], pair[0]))));
    }

    /** Who may be nearest, and who is behind whom for sure. */
    private String openOrder() {
        var unbeaten = IntStream.range(0, names.size())
                .filter(one -> others(one).noneMatch(other -> beats(other, one)))
                .mapToObj(names::get)
                .toList();
        var open = "Which of %s is nearest to real music is open: chance could explain the order."
                .formatted(list(unbeaten.size() > 1 ? unbeaten : names));
        var leads = IntStream.range(0, names.size()).mapToObj(this::lead).flatMap(Optional::stream);
        return Stream.concat(Stream.of(open), leads).collect(Collectors.joining(" "));
    }

    private Optional<String> lead(int one) {
        var beaten = others(one).filter(other -> beats(one, other)).toArray();
        return beaten.length == 0
                ? Optional.empty()
                : Optional.of("%s is nearer than %s.".formatted(names.get(one), behind(one, beaten)));
    }

    private String behind(int one, int[] beaten) {
        return IntStream.of(beaten)
                .mapToObj(other -> "%s (by %s)".formatted(names.get(other), measures(ahead(one, other))))
                .collect(Collectors.joining(" and "));
    }

    private static String list(List<String> names) {
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** How surely a classifier tells them, beside what it says of real music. */
    private String gap() {
        var auc = rows.stream()
                .filter(row -> row.distance() == Distance.AUC)
                .findFirst()
                .orElseThrow();
        if (Double.isNaN(auc.floor().value())) {
            return "A classifier cannot learn from a single song what real music is.";
        }
        var told = IntStream.range(0, names.size())
                .mapToObj(i -> "from %s in %s"
                        .formatted(names.get(i), share(auc.composers().get(i).value())))
                .collect(Collectors.joining(", "));
        return ("Of 100 pairs, a classifier tells real music %s, from the same songs drawn again in %s, from the music"
                        + " that counts as learned from in %s (50 is guessing).")
                .formatted(
                        told, share(auc.floor().value()), share(auc.training().value()));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.0f", 100 * value);
    }

    private IntStream others(int one) {
        return IntStream.range(0, names.size()).filter(other -> other != one);
    }

    /** Nearer by some distance, and further by none. */
    private boolean beats(int winner, int loser) {
        return !ahead(winner, loser).isEmpty() && ahead(loser, winner).isEmpty();
    }

    /** The voting distances by which {@code one} is nearer than {@code other}. */
    private List<Distance> ahead(int one, int other) {
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
