package antiphon.train;

import antiphon.composer.paper.PaperOrder;
import antiphon.composer.training.Budget;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.TrainingOrder;
import antiphon.corpus.PartChoice;
import antiphon.library.RunPlan;
import antiphon.library.TrainSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What stands in the form for a new training. Belongs to the JavaFX thread. */
final class OrderForm {

    /** What a choice of epochs begins with. */
    static final int USUAL_EPOCHS = 100;

    private final ObjectProperty<Optional<CorpusSource>> corpus = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ControlOrder>> control = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PartChoice> part;
    private final ObjectProperty<RecipeChoice> recipe;
    private final ObjectProperty<TimeChoice> time;
    private final ObjectProperty<Integer> epochs = new SimpleObjectProperty<>(USUAL_EPOCHS);
    private final StringProperty name = new SimpleStringProperty("");
    private String suggestion = "";
    private final AdvancedSettings advanced = new AdvancedSettings();
    private final PaperForm papers = new PaperForm();
    private final List<RecipeChoice> recipes = RecipeChoice.all();

    OrderForm(TrainSettings remembered) {
        part = new SimpleObjectProperty<>(named(PartChoice.class, remembered.part(), PartChoice.ALL));
        time = new SimpleObjectProperty<>(named(TimeChoice.class, remembered.time(), TimeChoice.COFFEE));
        recipe = new SimpleObjectProperty<>(recipes.stream()
                .filter(choice -> choice.label().equals(remembered.recipe()))
                .findFirst()
                .orElse(recipes.get(0)));
        corpus.addListener((observed, before, now) -> now.ifPresent(chosen -> suggest(chosen.name())));
    }

    /** Has the composer called as its music, unless somebody has called it otherwise. */
    private void suggest(String called) {
        var isTyped = !name.get().isBlank() && !name.get().equals(suggestion);
        suggestion = called;
        if (!isTyped) {
            name.set(called);
        }
    }

    /** A training was begun with what stands here; the name was that composer's, and the next is called as its music again. */
    void begun() {
        name.set(suggestion);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    /** What to remember, with so many cores. */
    TrainSettings settings(int cores) {
        return new TrainSettings(
                part.get().name(), recipe.get().label(), time.get().name(), cores);
    }

    /**
     * Has the next training go on from a composer, by its recipe and, where that is known, from its part of the music.
     *
     * @return whether composers of that recipe can go on learning; if not, nothing changes
     */
    boolean goOnFrom(String composer, String itsRecipe, String itsPart) {
        var choice = recipes.stream()
                .filter(each -> each.label().equals(itsRecipe) && each.goesOn())
                .findFirst();
        choice.ifPresent(itsChoice -> {
            from.set(Optional.of(composer));
            part.set(named(PartChoice.class, itsPart, part.get()));
            recipe.set(itsChoice);
        });
        return choice.isPresent();
    }

    /**
     * Asks for the control of a composer, and for nothing else of what can be set, until it is {@link #withoutControl
     * over}.
     */
    void prepare(ControlOrder wanted) {
        from.set(wanted.from());
        part.set(named(PartChoice.class, wanted.part(), part.get()));
        choose(Recipe.STUDIO.label());
        name.set(wanted.name());
        control.set(Optional.of(wanted));
    }

    /** Asks for what is chosen again; the next composer is called as its music. */
    void withoutControl() {
        if (control.get().isPresent()) {
            control.set(Optional.empty());
            from.set(Optional.empty());
            begun();
        }
    }

    private void choose(String label) {
        recipes.stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .ifPresent(recipe::set);
    }

    /** The trainings that the form asks for: one, or several side by side; none without music. */
    List<RunOrder> orders(long seed) {
        return corpus.get().map(music -> orders(music, seed)).orElse(List.of());
    }

    private List<RunOrder> orders(CorpusSource music, long seed) {
        return control.get().map(wanted -> List.of(order(wanted, music))).orElseGet(() -> ordersOfChoice(music, seed));
    }

    private RunOrder order(ControlOrder wanted, CorpusSource music) {
        var paths = music.paths().stream().map(Path::toString).toList();
        var plan = new RunPlan(
                Recipe.STUDIO.label(),
                wanted.texts(),
                music.name(),
                paths,
                part.get().name(),
                wanted.seed());
        return new RunOrder(name.get().isBlank() ? wanted.name() : name.get().strip(), plan);
    }

    private List<RunOrder> ordersOfChoice(CorpusSource music, long seed) {
        var paths = music.paths().stream().map(Path::toString).toList();
        return recipe.get().methods().stream()
                .map(method -> new RunOrder(
                        nameOf(method, music),
                        new RunPlan(
                                method.recipe(),
                                settings(method),
                                music.name(),
                                paths,
                                part.get().name(),
                                seed)))
                .toList();
    }

    private Map<String, String> settings(Method method) {
        if (method instanceof Method.OfThePaper paper) {
            return new PaperOrder("", paper.of(), papers.settings(paper.preset()), budget(), 0).texts();
        }
        var recipeOfEvents = ((Method.OfEvents) method).of();
        return new TrainingOrder("", recipeOfEvents, advanced.settings(), budget(), 0, from.get()).texts();
    }

    /** How long each of them may take. */
    Budget budget() {
        return control.get().map(ControlOrder::budget).orElseGet(() -> time.get()
                .budget(epochs.get()));
    }

    /** Of several side by side all but the first tell their recipe. */
    private String nameOf(Method one, CorpusSource music) {
        var wanted = name.get().isBlank() ? music.name() : name.get().strip();
        var first = recipe.get().methods().get(0).equals(one);
        return first ? wanted : wanted + " " + one.recipe();
    }

    /** The recipes to choose from. */
    List<RecipeChoice> recipes() {
        return recipes;
    }

    ObjectProperty<Optional<CorpusSource>> corpusProperty() {
        return corpus;
    }

    /** The composer to go on from; empty begins from nothing. */
    ObjectProperty<Optional<String>> fromProperty() {
        return from;
    }

    /** The control that is to be trained; empty where the form asks for what is chosen in it. */
    ObjectProperty<Optional<ControlOrder>> controlProperty() {
        return control;
    }

    ObjectProperty<PartChoice> partProperty() {
        return part;
    }

    ObjectProperty<RecipeChoice> recipeProperty() {
        return recipe;
    }

    ObjectProperty<TimeChoice> timeProperty() {
        return time;
    }

    /** How many epochs, where time is told in them. */
    ObjectProperty<Integer> epochsProperty() {
        return epochs;
    }

    /** What the composer is to be called. */
    StringProperty nameProperty() {
        return name;
    }

    AdvancedSettings advanced() {
        return advanced;
    }

    /** The settings of trainings by the paper. */
    PaperForm papers() {
        return papers;
    }

    /** What a step costs depends on these. */
    List<ObservableValue<?>> costly() {
        var fields = new ArrayList<ObservableValue<?>>(List.of(corpus, part, recipe, from, control));
        fields.addAll(advanced.fields());
        fields.addAll(papers.fields());
        return fields;
    }
}
