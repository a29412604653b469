package antiphon.composer.studio;

import antiphon.network.tape.Attention;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Lstm;
import antiphon.network.tape.Rows;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.List;
import java.util.Optional;

/** Runs a generator over given events: at every step it is told what was played before, and says what it expects. */
final class TeacherForcing implements Situation {

    private static final double BETWEEN_LAYERS = 0.2;
    private static final double BEFORE_HEADS = 0.25;

    private final Tape tape;
    private final Generator generator;
    private final Dropout dropout;
    private final Vocabulary vocabulary;
    private final int batch;
    private final int steps;
    private final Tensor events;
    private final Past past;
    private final History history;
    private Optional<Tensor> followed = Optional.empty();
    private Optional<Lookback.Suggestions> suggestions = Optional.empty();

    /**
     * @param windows {@code [batch][events][4]}
     */
    TeacherForcing(Tape tape, Generator generator, int[][][] windows, Dropout dropout) {
        this.tape = tape;
        this.generator = generator;
        this.dropout = dropout;
        this.vocabulary = generator.shape().vocabulary();
        this.batch = windows.length;
        this.steps = windows[0].length;
        this.events = EventTensors.of(tape, vocabulary, windows);
        this.past = Past.of(vocabulary, windows);
        this.history = new History(past, List.of(events));
    }

    /**
     * The logits of the four categories, {@code [T * B, size]} each.
     *
     * @param latent {@code [B, latent]}
     * @param noise  {@code [T * B, noise]}
     */
    List<Tensor> logits(Tensor latent, Tensor noise) {
        var clock = clock();
        var latents = Rows.repeat(tape, latent, steps);
        var before = EventTensors.delayed(tape, events, batch);
        var x = generator.input(tape, before, clock, noise, latents, matchesBefore());
        var first = dropout.apply(tape, Lstm.forwards(tape, x, generator.first(), batch), BETWEEN_LAYERS);
        var hidden = Lstm.forwards(tape, first, generator.second(), batch);
        var context = context(hidden, clock);
        var features = Columns.join(tape, dropout.apply(tape, hidden, BEFORE_HEADS), context, latents);
        return generator.heads().choose(tape, features, this).logits();
    }

    private Tensor context(Tensor hidden, Tensor clock) {
        return generator
                .attention()
                .map(attention -> {
                    var memory = new Attention.Memory(
                            List.of(attention.key(tape, hidden)),
                            List.of(attention.value(tape, hidden, events)),
                            List.of(clock));
                    return attention.look(tape, hidden, clock, memory, batch, 0);
                })
                .orElseGet(() -> tape.constant(hidden.rows(), 0));
    }

    private Tensor matchesBefore() {
        var matches = generator.heads().matches(tape, this, events);
        return EventTensors.delayed(tape, matches, batch);
    }

    private Tensor clock() {
        var ticks = new int[events.rows()];
        for (var row = 0; row < ticks.length; row++) {
            ticks[row] = past.clock(row % batch, row / batch);
        }
        return Onsets.given(tape, ticks).clock();
    }

    @Override
    public Tensor choose(int category, Tensor logits) {
        return Columns.cut(tape, events, vocabulary.offset(category), vocabulary.size(category));
    }

    @Override
    public Onsets onsets(Tensor intervals) {
        var ticks = new int[events.rows()];
        for (var row = 0; row < ticks.length; row++) {
            ticks[row] = past.onset(row % batch, row / batch);
        }
        return Onsets.given(tape, ticks);
    }

    @Override
    public Tensor followed(Tape on, Lookback lookback) {
        var found = followed.orElseGet(() -> Situation.super.followed(on, lookback));
        followed = Optional.of(found);
        return found;
    }

    @Override
    public Lookback.Suggestions suggestions(Tape on, Lookback lookback, Onsets onsets) {
        var found = suggestions.orElseGet(() -> Situation.super.suggestions(on, lookback, onsets));
        suggestions = Optional.of(found);
        return found;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int count() {
        return steps;
    }

    @Override
    public Tensor gates(Tensor gates) {
        return gates;
    }
}
