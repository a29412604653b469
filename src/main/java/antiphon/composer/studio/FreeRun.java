package antiphon.composer.studio;

import antiphon.network.tape.Attention;
import antiphon.network.tape.Choices;
import antiphon.network.tape.Columns;
import antiphon.network.tape.Elements;
import antiphon.network.tape.Lstm;
import antiphon.network.tape.LstmState;
import antiphon.network.tape.Products;
import antiphon.network.tape.Tape;
import antiphon.network.tape.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a generator on its own: every step it hears what it chose before. Step by step, with or without gradients; keys
 * and values of the attention are kept, so that a step costs the same however long the piece is, but for the looking.
 */
final class FreeRun implements Situation {

    /** Who decides between the logits; called for categories 0 to 3 in turn. */
    interface Chooser {

        /** Chooses for each row: ones and zeros of the logits' shape. */
        Tensor choose(int step, int category, Tensor logits);

        /** The gates of the lookback, {@code [rows, several * lags]}, as they shall count; as they are by default. */
        default Tensor gates(Tensor gates) {
            return gates;
        }
    }

    private static final float IMPOSSIBLE = -30;

    private final Tape tape;
    private final Generator generator;
    private final Vocabulary vocabulary;
    private final Chooser chooser;
    private final Tensor latent;
    private final int batch;
    private final History history;
    private final Tensor beats;
    private final List<Tensor> keys = new ArrayList<>();
    private final List<Tensor> values = new ArrayList<>();
    private final List<Tensor> clocks = new ArrayList<>();
    private LstmState first;
    private LstmState second;
    private Tensor before;
    private Tensor clock;
    private Tensor matches;
    private final int[][] chosen;

    /**
     * @param latent   {@code [B, latent]}: what the pieces shall be like
     * @param capacity how many steps there will be at most
     */
    FreeRun(Tape tape, Generator generator, Tensor latent, Chooser chooser, int capacity) {
        var shape = generator.shape();
        this.tape = tape;
        this.generator = generator;
        this.vocabulary = shape.vocabulary();
        this.chooser = chooser;
        this.latent = latent;
        this.batch = latent.rows();
        this.history = History.empty(vocabulary, batch, capacity);
        this.beats = Beats.ofIntervals(tape, vocabulary);
        this.first = LstmState.zero(tape, batch, shape.hidden());
        this.second = first;
        this.before = tape.constant(batch, vocabulary.width());
        this.clock = tape.constant(batch, 1);
        this.matches = tape.constant(batch, 4 * shape.lags().size());
        this.chosen = new int[batch][Vocabulary.CATEGORIES];
    }

    /**
     * Writes the next event of each row.
     *
     * @param noise {@code [B, noise]}
     * @return what was chosen, with its logits
     */
    Heads.Choice step(Tensor noise) {
        var x = generator.input(tape, before, clock, noise, latent, matches);
        first = Lstm.step(tape, x, first, generator.first());
        second = Lstm.step(tape, first.output(), second, generator.second());
        var hidden = second.output();
        var features = Columns.join(tape, hidden, context(hidden), latent);
        var choice = generator.heads().choose(tape, features, this);
        remember(hidden, choice);
        return choice;
    }

    private Tensor context(Tensor hidden) {
        if (generator.attention().isEmpty() || keys.isEmpty()) {
            return tape.constant(batch, generator.shape().attention());
        }
        var memory = new Attention.Memory(keys, values, clocks);
        return generator.attention().get().look(tape, hidden, clock, memory, batch, first());
    }

    private void remember(Tensor hidden, Heads.Choice choice) {
        generator.attention().ifPresent(attention -> {
            keys.add(attention.key(tape, hidden));
            values.add(attention.value(tape, hidden, choice.event()));
            clocks.add(clock);
        });
        for (var row = 0; row < batch; row++) {
            history.past().put(row, chosen[row]);
        }
        history.past().advance();
        history.steps().add(choice.event());
        before = choice.event();
        clock = choice.onsets().clock();
        matches = choice.matches();
    }

    @Override
    public Tensor choose(int category, Tensor logits) {
        var choice = chooser.choose(first(), category, category == 0 && first() == 0 ? atOnce(logits) : logits);
        for (var row = 0; row < batch; row++) {
            chosen[row][category] = Choices.highest(choice, row);
        }
        return choice;
    }

    /** The first event of a piece begins with it. */
    private Tensor atOnce(Tensor logits) {
        var barrier = tape.constant(logits.rows(), logits.columns());
        for (var at = 0; at < barrier.size(); at++) {
            barrier.value()[at] = at % logits.columns() == 0 ? 0 : IMPOSSIBLE;
        }
        return Elements.sum(tape, logits, barrier);
    }

    @Override
    public Onsets onsets(Tensor intervals) {
        var ticks = new int[batch];
        for (var row = 0; row < batch; row++) {
            ticks[row] =
                    history.past().clock(row, first()) + vocabulary.intervals().get(chosen[row][0]);
        }
        if (!intervals.isTracked() && !clock.isTracked()) {
            return Onsets.given(tape, ticks);
        }
        return new Onsets(Elements.sum(tape, clock, Products.multiply(tape, intervals, beats)), ticks);
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public int first() {
        return history.past().steps();
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Tensor gates(Tensor gates) {
        return chooser.gates(gates);
    }

    /** The events so far, {@code [B][steps][4]}. */
    int[][][] events() {
        var past = history.past();
        var events = new int[batch][past.steps()][];
        for (var row = 0; row < batch; row++) {
            for (var step = 0; step < past.steps(); step++) {
                events[row][step] = past.event(row, step).clone();
            }
        }
        return events;
    }

    /** All events in one tensor, as a discriminator takes them. */
    History stacked() {
        return new History(history.past(), List.of(Columns.stack(tape, history.steps())));
    }
}
