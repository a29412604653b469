package antiphon.compare;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.InstalledComposer;
import antiphon.corpus.PartChoice;
import antiphon.evaluation.ComparisonOrder;
import antiphon.evaluation.Contestant;
import antiphon.evaluation.RealMusicSources;
import antiphon.library.KeptCorpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is asked to be compared: composers, real music, and how much of each. Belongs to the JavaFX thread. */
final class CompareForm {

    private static final String GAN = "studio";
    private static final String RNN = "rnn";
    private static final String MELODY = "melody";

    private final ObservableList<ComposerCard> composers = FXCollections.observableArrayList();
    private final List<InstalledComposer> installed = new ArrayList<>();
    private final ObjectProperty<Optional<ComposerCard>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ComposerCard>> second = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ComposerCard>> third = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<KeptCorpus>> corpus = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PartChoice> part = new SimpleObjectProperty<>(PartChoice.VOICE);
    private final ObjectProperty<Integer> takes = new SimpleObjectProperty<>(ComparisonOrder.Size.USUAL.takes());

    CompareForm() {
        first.addListener((observed, before, now) -> now.ifPresent(card -> part.set(partOf(card))));
    }

    /** Takes the composers that there are; whom one had chosen stays chosen, as long as it is there. */
    void setComposers(List<InstalledComposer> found) {
        installed.clear();
        installed.addAll(found);
        composers.setAll(found.stream().map(InstalledComposer::card).toList());
        var one = again(first).or(this::usualGan);
        var other = again(second).or(() -> one.flatMap(this::baselineOf));
        var extra = again(third);
        first.set(one);
        second.set(other);
        third.set(extra);
    }

    private Optional<ComposerCard> again(ObjectProperty<Optional<ComposerCard>> chosen) {
        return chosen.get().flatMap(card -> named(card.name()));
    }

    /** The composer of that name. */
    Optional<ComposerCard> named(String name) {
        return composers.stream().filter(card -> card.name().equals(name)).findFirst();
    }

    /** The plain network of the same kind of music; else any plain network. */
    private Optional<ComposerCard> baselineOf(ComposerCard gan) {
        return named(gan.name() + "-" + RNN).or(() -> composers.stream()
                .filter(card -> card.recipe().equals(RNN))
                .findFirst());
    }

    /** What it learned from is what it is judged by; where its file does not say that in words known here, all is. */
    private PartChoice partOf(ComposerCard card) {
        return Stream.of(PartChoice.values())
                .filter(choice -> installed(card).map(InstalledComposer::part).equals(Optional.of(choice.name())))
                .findFirst()
                .orElse(PartChoice.ALL);
    }

    /** What is known of a composer besides. */
    Optional<InstalledComposer> installed(ComposerCard card) {
        return installed.stream().filter(each -> each.card().equals(card)).findFirst();
    }

    /** The composer that shows what {@code gan} would be without its adversary; that of its name before any other. */
    Optional<ComposerCard> controlOf(ComposerCard gan) {
        return installed(gan).flatMap(learned -> installed.stream()
                .filter(other -> other.isControlOf(learned))
                .map(InstalledComposer::card)
                .min(Comparator.comparing(card -> !card.name().equals(gan.name() + InstalledComposer.CONTROL))));
    }

    /** The shipped one for melodies; else any that learned against an adversary. */
    private Optional<ComposerCard> usualGan() {
        return named(MELODY)
                .filter(CompareForm::isGan)
                .or(() -> composers.stream().filter(CompareForm::isGan).findFirst());
    }

    private static boolean isGan(ComposerCard card) {
        return card.recipe().equals(GAN);
    }

    /** Whom to compare, each once. */
    List<ComposerCard> chosen() {
        return Stream.of(first, second, third)
                .flatMap(card -> card.get().stream())
                .distinct()
                .toList();
    }

    /** Whether there is a composer and real music, so that there is something to compare. */
    boolean isComplete() {
        return real().isPresent() && !chosen().isEmpty();
    }

    /** The order that the form asks for; empty unless it is {@link #isComplete complete}. */
    Optional<ComparisonOrder> order(Surroundings surroundings, long seed) {
        var contestants = chosen().stream()
                .map(card -> new Contestant(card, () -> surroundings.open(card)))
                .toList();
        return real().filter(music -> !contestants.isEmpty())
                .map(music -> new ComparisonOrder(
                        contestants,
                        music,
                        new ComparisonOrder.Size(takes.get(), ComparisonOrder.Size.USUAL.events()),
                        seed));
    }

    /** The real music that is chosen. */
    Optional<RealMusicSources> real() {
        return corpus.get()
                .filter(music -> !music.files().isEmpty())
                .map(music -> new RealMusicSources(music.files(), List.of(), part.get()));
    }

    ObservableList<ComposerCard> composers() {
        return composers;
    }

    ObjectProperty<Optional<ComposerCard>> firstProperty() {
        return first;
    }

    ObjectProperty<Optional<ComposerCard>> secondProperty() {
        return second;
    }

    /** A third composer, where one is wanted. */
    ObjectProperty<Optional<ComposerCard>> thirdProperty() {
        return third;
    }

    /** The music to judge by. */
    ObjectProperty<Optional<KeptCorpus>> corpusProperty() {
        return corpus;
    }

    ObjectProperty<PartChoice> partProperty() {
        return part;
    }

    /** Takes of each. */
    ObjectProperty<Integer> takesProperty() {
        return takes;
    }
}
