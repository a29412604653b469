package antiphon.train.corpora;

import antiphon.fx.JobRunner;
import antiphon.fx.JobTask;
import antiphon.fx.Messages;
import antiphon.fx.Notice;
import antiphon.library.CorpusContent;
import antiphon.library.KeptCorpus;
import antiphon.library.KeptPiece;
import antiphon.library.Library;
import antiphon.library.LibraryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The corpora that are kept, and the one that is chosen to learn from. Music is looked through in the background; what
 * changes here is written to the library. Belongs to the JavaFX thread.
 */
public final class CorporaViewModel {

    private static final Comparator<KeptCorpus> OLDEST_FIRST = Comparator.comparing(KeptCorpus::id);

    private final LibraryRequests library;
    private final Looks looks;
    private final JobRunner jobs;
    private final Activity activity;
    private final Consumer<Notice> notices;
    private final Messages messages;
    private final ObservableList<KeptCorpus> corpora = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<KeptCorpus>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Path>> vanished = new SimpleObjectProperty<>(List.of());
    private final Deque<KeptCorpus> deleted = new ArrayDeque<>();
    private Consumer<KeptCorpus> report = corpus -> {};

    /**
     * No corpora until {@link #load} reads them.
     *
     * @param activity shows what runs in the background
     * @param notices  gets what the user is told in passing
     */
    public CorporaViewModel(
            LibraryRequests library, JobRunner jobs, Activity activity, Consumer<Notice> notices, Messages messages) {
        this.library = library;
        looks = new Looks(library);
        this.jobs = jobs;
        this.activity = activity;
        this.notices = notices;
        this.messages = messages;
        chosen.addListener((observed, before, now) -> lookForFiles(now));
    }

    /** Reads the corpora of the library and chooses the newest. */
    public void load() {
        library.ask(opened -> opened.corpora().all(), kept -> {
            corpora.setAll(kept);
            choose(kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1)));
        });
    }

    /** Has {@code shown} called when somebody wants to read about a corpus in full. */
    public void onReport(Consumer<KeptCorpus> shown) {
        report = shown;
    }

    /** Shows all that is known of {@code corpus}. */
    public void report(KeptCorpus corpus) {
        report.accept(corpus);
    }

    /** Makes a corpus of files and folders, called as the folder they lie in. */
    public void create(List<Path> sources) {
        looks.add(() -> Optional.of(lookAt(sources)));
    }

    /** Adds files and folders to the chosen corpus; where there is none even when it is their turn, makes one of them. */
    public void add(List<Path> sources) {
        var corpus = chosen.get();
        looks.add(() -> corpus.or(chosen::get)
                .map(known -> lookAgain(known, sources))
                .orElseGet(() -> Optional.of(lookAt(sources))));
    }

    /** Adds files and folders to {@code corpus}; all of it is looked through anew. */
    public void add(KeptCorpus corpus, List<Path> sources) {
        looks.add(() -> lookAgain(corpus, sources));
    }

    /** Looks through the files and folders of {@code corpus} once more. */
    public void refresh(KeptCorpus corpus) {
        add(corpus, List.of());
    }

    /** Gives {@code corpus} another name; a blank one changes nothing. */
    public void rename(KeptCorpus corpus, String name) {
        var plain = name.strip();
        if (!plain.isEmpty() && !plain.equals(corpus.name())) {
            replace(corpus.named(plain));
            change(opened -> opened.corpora().rename(corpus.id(), plain));
        }
    }

    /** Takes {@code corpus} away, its files not, and offers to bring it back. */
    public void delete(KeptCorpus corpus) {
        if (!corpora.removeIf(other -> other.id() == corpus.id())) {
            return;
        }
        deleted.push(corpus);
        choose(corpora.stream().findFirst());
        change(opened -> opened.corpora().delete(corpus.id()));
        notices.accept(new Notice(
                messages.text("corpora.deleted", corpus.name()),
                Optional.of(new Notice.Action(messages.text("corpora.undo"), this::undoDelete))));
    }

    /** Brings the corpus back that was deleted last; without one, does nothing. */
    public void undoDelete() {
        if (!deleted.isEmpty()) {
            var corpus = deleted.pop();
            corpora.add(corpus);
            corpora.sort(OLDEST_FIRST);
            choose(Optional.of(corpus));
            change(opened -> opened.corpora().undelete(corpus.id()));
        }
    }

    /** Chooses what is learned from. */
    public void choose(Optional<KeptCorpus> corpus) {
        chosen.set(corpus);
    }

    private JobTask<?> lookAt(List<Path> sources) {
        var name = CorpusNames.of(sources, corpora, messages.text("corpora.unnamed"));
        return look(name, absolute(sources), List.of(), content -> keep(name, content));
    }

    /** Looks through a corpus as it is by now; one that was deleted meanwhile stays so. */
    private Optional<JobTask<?>> lookAgain(KeptCorpus known, List<Path> sources) {
        return corpus(known.id()).map(corpus -> {
            var all = new LinkedHashSet<>(corpus.content().sources());
            all.addAll(absolute(sources));
            var before = corpus.content().pieces();
            return look(corpus.name(), new ArrayList<>(all), before, content -> fill(corpus.id(), content));
        });
    }

    private JobTask<?> look(String name, List<Path> sources, List<KeptPiece> before, Consumer<CorpusContent> whenDone) {
        var look = new CorpusImport(sources, before, messages.text("corpora.file.vanished"));
        var task = jobs.start(look, whenDone);
        activity.watch(messages.text("corpora.looking", name), task);
        return task;
    }

    private Optional<KeptCorpus> corpus(long id) {
        return corpora.stream().filter(corpus -> corpus.id() == id).findFirst();
    }

    private void keep(String name, CorpusContent content) {
        if (content.pieces().isEmpty()) {
            notices.accept(Notice.of(messages.text("corpora.nothing")));
            report(new KeptCorpus(0, name, Instant.EPOCH, content));
            return;
        }
        library.ask(opened -> opened.corpora().add(name, content), kept -> {
            corpora.add(kept);
            choose(Optional.of(kept));
            tell(kept);
        });
    }

    /** Looks once more where another window added to the corpus meanwhile; one that was deleted here stays so. */
    private void fill(long id, CorpusContent content) {
        corpus(id)
                .ifPresent(known -> library.ask(opened -> opened.corpora().fill(id, content), now -> {
                    // as it is called by now
                    corpus(id).map(corpus -> corpus.holding(now)).ifPresent(this::replace);
                    if (now.equals(content)) {
                        corpus(id).ifPresent(this::tell);
                    } else {
                        add(known, content.sources());
                    }
                }));
    }

    private void tell(KeptCorpus corpus) {
        var text = new CorporaTexts(messages).imported(corpus);
        notices.accept(new Notice(
                text, Optional.of(new Notice.Action(messages.text("corpora.report"), () -> report(corpus)))));
    }

    private void replace(KeptCorpus corpus) {
        corpora.replaceAll(other -> other.id() == corpus.id() ? corpus : other);
        choose(Optional.of(corpus));
    }

    private void lookForFiles(Optional<KeptCorpus> corpus) {
        vanished.set(List.of());
        corpus.ifPresent(looked -> jobs.startUnwatched(context -> FilesThere.missing(looked.files()), missing -> {
            if (chosen.get().equals(corpus)) {
                vanished.set(missing);
            }
        }));
    }

    private void change(Change change) {
        library.ask(
                opened -> {
                    change.in(opened);
                    return true;
                },
                changed -> {});
    }

    private static List<Path> absolute(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    @FunctionalInterface
    private interface Change {

        void in(Library library) throws LibraryException;
    }

    /** The corpora in the order they came. */
    public ObservableList<KeptCorpus> corpora() {
        return FXCollections.unmodifiableObservableList(corpora);
    }

    /** What is learned from. */
    public ObjectProperty<Optional<KeptCorpus>> chosenProperty() {
        return chosen;
    }

    /** Which files of the chosen corpus are no longer where they were. */
    ObjectProperty<List<Path>> vanishedProperty() {
        return vanished;
    }
}
