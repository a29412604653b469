package antiphon.pianoroll;

import javafx.scene.canvas.GraphicsContext;

/** The field of the piano roll: rows, lines and notes. */
final class NoteField extends CanvasRegion {

    private final RollViewport viewport;
    private final Palette palette;
    private final RowPainter rows;
    private final LinePainter lines;
    private final NotePainter notes = new NotePainter();

    NoteField(RollViewport viewport, Palette palette) {
        this.viewport = viewport;
        this.palette = palette;
        rows = new RowPainter(palette);
        lines = new LinePainter(palette);
        getStyleClass().add("note-field");
        viewport.layoutProperty().addListener(observable -> repaint());
        viewport.musicProperty().addListener(observable -> repaint());
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        var layout = viewport.current();
        var music = viewport.musicProperty().get();
        rows.paint(graphics, layout, width, height);
        lines.paint(graphics, new Lines(music.bars(), layout), width, height);
        notes.paint(graphics, music.notes(), layout, palette.velocities(), width, height);
    }
}
