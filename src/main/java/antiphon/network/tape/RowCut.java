package antiphon.network.tape;

/** What {@link Rows#cut} does; an object that its tape keeps. */
final class RowCut implements Runnable {

    private Tensor x;
    private Tensor result;
    private int at;

    private RowCut() {}

    static Tensor on(Tape tape, Tensor x, int from, int count) {
        var cut = tape.again(RowCut.class, any -> new RowCut());
        cut.x = x;
        cut.at = from * x.columns();
        cut.result = tape.result(count, x.columns(), x.isTracked());
        System.arraycopy(x.value(), cut.at, cut.result.value(), 0, cut.result.size());
        tape.record(cut.result, cut);
        return cut.result;
    }

    /** Backward. */
    @Override
    public void run() {
        Elements.addBlock(result.gradient(), 0, x.gradient(), at, result.size());
    }
}
