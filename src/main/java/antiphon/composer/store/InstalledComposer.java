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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A composer that can be asked for, with what one reads about it in a list.
 *
 * @param card       what it is
 * @param place      its file; empty where it came with the program
 * @param changed    when its file was written last; empty where it came with the program
 * @param songs      how many pieces it learned from
 * @param watched    how many of them its takes are compared with; 0 where copies cannot be told
 * @param training   how it was trained
 * @param unfinished whether its training can go on
 */
public record InstalledComposer(
        ComposerCard card,
        Optional<Path> place,
        Optional<Instant> changed,
        int songs,
        int watched,
        Training training,
        boolean unfinished) {

    /** What the name of a control ends in, after that of the composer that it is one of. */
    public static final String CONTROL = "-control";

    private static final int LONGEST_TEXT = 200;
    private static final String FROM = "from";
    private static final String VALIDATION = "nll_valid";
    private static final String ADVERSARY = "loss_d";
    private static final String STUDIO = "studio";
    private static final String ADVERSARY_SETTING = "adversary";
    private static final String NOBODY = "none";
    private static final Set<String> OTHERWISE = Set.of(ADVERSARY_SETTING, "minutes", "epochs", "threads", FROM);

    public InstalledComposer {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(training, "training");
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
                new Training(description.part(), description.seed(), description.settings()),
                head.unfinished());
    }

    /** Which part of the music it learned from, as {@code VOICE}. */
    public String part() {
        return training.part();
    }

    /** The composer that it was trained further from. */
    public Optional<String> from() {
        return Optional.ofNullable(training.settings().get(FROM)).map(name -> PlainText.line(name, LONGEST_TEXT));
    }

    /** Whether it is a C-RNN-GAN that learned against an adversary, so that the same can be trained without one. */
    public boolean hasControl() {
        return card.recipe().equals(STUDIO);
    }

    /**
     * Whether this composer shows what {@code gan} would be without its adversary: the same music, the same settings in
     * all that both files tell, and as many minutes, to a tenth. What it is called does not count.
     */
    public boolean isControlOf(InstalledComposer gan) {
        return gan.hasControl()
                && card.recipe().equals(ComposerCard.CONTROL)
                && card.corpus().equals(gan.card.corpus())
                && part().equals(gan.part())
                && from().equals(gan.from())
                && training.agreesWith(gan.training)
                && Math.abs(card.minutes() - gan.card.minutes()) <= gan.card.minutes() / 10;
    }

    /**
     * How a composer was trained.
     *
     * @param part     which part of the music it learned from, as {@code VOICE}
     * @param seed     the seed of its training
     * @param settings every setting of its training by name
     */
    public record Training(String part, long seed, Map<String, String> settings) {

        public Training {
            Objects.requireNonNull(part, "part");
            settings = Map.copyOf(settings);
        }

        /** In all settings that both tell; how long it was to take and on how many threads is none of the network's. */
        private boolean agreesWith(Training other) {
            return settings.entrySet().stream()
                    .filter(setting -> !OTHERWISE.contains(setting.getKey()))
                    .allMatch(setting -> setting.getValue()
                            .equals(other.settings.getOrDefault(setting.getKey(), setting.getValue())));
        }
    }

    /** The card of a file, whose texts and figures may be a stranger's. */
    static ComposerCard card(String name, ComposerDescription description, String fingerprint) {
        return new ComposerCard(
                name,
                recipe(description),
                PlainText.line(description.corpus().description(), LONGEST_TEXT),
                description.minutes(),
                fingerprint,
                finite(figures(description)),
                description.corpus().styles().stream().map(Style::composer).toList());
    }

    private static String recipe(ComposerDescription description) {
        var lonely = description.recipe().equals(STUDIO)
                && NOBODY.equals(description.settings().get(ADVERSARY_SETTING));
        return lonely ? ComposerCard.CONTROL : PlainText.line(description.recipe(), LONGEST_TEXT);
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
