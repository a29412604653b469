package antiphon.composer.store;

import antiphon.composer.ComposerCard;
import antiphon.composer.file.ComposerDescription;
import antiphon.composer.file.ComposerHead;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.file.PlainText;
import antiphon.composer.file.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A composer that can be asked for, with what one reads about it in a list.
 *
 * @param card       what it is
 * @param place      its file; empty where it came with the program
 * @param changed    when its file was written last; empty where it came with the program
 * @param songs      how many pieces it learned from
 * @param watched    how many of them its takes are compared with; 0 where copies cannot be told
 * @param part       which part of them, as {@code VOICE}
 * @param from       the composer that it was trained further from
 * @param unfinished whether its training can go on
 */
public record InstalledComposer(
        ComposerCard card,
        Optional<Path> place,
        Optional<Instant> changed,
        int songs,
        int watched,
        String part,
        Optional<String> from,
        boolean unfinished) {

    private static final int LONGEST_TEXT = 200;
    private static final String FROM = "from";
    private static final String VALIDATION = "nll_valid";
    private static final String ADVERSARY = "loss_d";

    public InstalledComposer {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(from, "from");
    }

    static InstalledComposer of(Source source, ComposerHead head) throws IOException {
        var description = head.description();
        var changed = source.place().isPresent()
                ? Optional.of(Files.getLastModifiedTime(source.place().get()).toInstant())
                : Optional.<Instant>empty();
        return new InstalledComposer(
                card(source.name(), description, head.fingerprint()),
                source.place(),
                changed,
                description.corpus().songs(),
                head.songs(),
                description.part(),
                Optional.ofNullable(description.settings().get(FROM)).map(name -> PlainText.line(name, LONGEST_TEXT)),
                head.unfinished());
    }

    /** The card of a file, whose texts and figures may be a stranger's. */
    static ComposerCard card(String name, ComposerDescription description, String fingerprint) {
        return new ComposerCard(
                name,
                PlainText.line(description.recipe(), LONGEST_TEXT),
                PlainText.line(description.corpus().description(), LONGEST_TEXT),
                description.minutes(),
                fingerprint,
                finite(figures(description)),
                description.corpus().styles().stream().map(Style::composer).toList());
    }

    /** What was measured of it, and how well it expected music that was kept aside when its training ended. */
    private static Map<String, Double> figures(ComposerDescription description) {
        var figures = new HashMap<>(description.figures());
        validation(description.epochs()).ifPresent(nats -> figures.putIfAbsent(VALIDATION, nats));
        return figures;
    }

    /** Of the last stage, which leaves its last weights where it has an adversary, and else its best. */
    private static Optional<Double> validation(List<EpochRecord> epochs) {
        if (epochs.isEmpty()) {
            return Optional.empty();
        }
        var last = epochs.get(epochs.size() - 1);
        if (last.figures().containsKey(ADVERSARY)) {
            return Optional.ofNullable(last.figures().get(VALIDATION));
        }
        return epochs.stream()
                .filter(epoch -> epoch.stage().equals(last.stage()))
                .flatMap(epoch -> Optional.ofNullable(epoch.figures().get(VALIDATION)).stream())
                .min(Double::compare);
    }

    private static Map<String, Double> finite(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .filter(figure -> Double.isFinite(figure.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
