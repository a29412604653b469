package antiphon.network.tape;

import java.util.List;

/** What {@link Columns#join} does; an object that its tape keeps. */
final class Join implements Runnable {

    private List<Tensor> parts = List.of();
    private Tensor result;

    private Join() {}

    static Tensor on(Tape tape, List<Tensor> parts) {
        var join = tape.again(Join.class, any -> new Join());
        join.parts = parts;
        return join.forward(tape);
    }

    private Tensor forward(Tape tape) {
        var rows = parts.get(0).rows();
        var width = 0;
        var tracked = false;
        for (var index = 0; index < parts.size(); index++) {
            width += parts.get(index).columns();
            tracked |= parts.get(index).isTracked();
        }
        result = tape.result(rows, width, tracked);
        var at = 0;
        for (var index = 0; index < parts.size(); index++) {
            var part = parts.get(index);
            part.requireShape(rows, part.columns());
            Columns.copy(part, 0, result, at, part.columns());
            at += part.columns();
        }
        tape.record(result, this);
        return result;
    }

    /** Backward. */
    @Override
    public void run() {
        var at = 0;
        for (var index = 0; index < parts.size(); index++) {
            var part = parts.get(index);
            if (part.isTracked()) {
                Columns.send(result, at, part, 0, part.columns());
            }
            at += part.columns();
        }
    }
}
