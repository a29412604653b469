package antiphon.train;

import antiphon.fx.Figures;
import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.library.RunSample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The six figures as columns: at the beginning, now, and of the music that is learned from. */
final class FigureTable {

    private static final List<String> COLUMNS = List.of("begin", "now", "real");
    private static final List<LearningFigure> FIGURES = List.of(LearningFigure.values());
    private static final int WIDTH = 5;

    private final GridPane grid;
    private final Messages messages;

    FigureTable(GridPane grid, Messages messages) {
        this.grid = grid;
        this.messages = messages;
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        for (var column = 1; column <= COLUMNS.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
            grid.add(words("train.figures." + COLUMNS.get(column - 1), "figure-head"), column, 0);
        }
        for (var figure : FIGURES) {
            grid.add(words("train.figure." + figure.label(), "figure-name"), 0, row(figure));
            for (var column = 1; column <= COLUMNS.size(); column++) {
                var value = new Label();
                value.getStyleClass().addAll("figure-value", COLUMNS.get(column - 1));
                grid.add(value, column, row(figure));
            }
        }
    }

    /** Shows what there is; without any, the table is not there. */
    void show(List<RunSample> samples, Map<String, Double> real) {
        var there = !samples.isEmpty();
        Presence.show(grid, there);
        if (there) {
            fill(1, samples.get(0).figures());
            fill(2, samples.get(samples.size() - 1).figures());
            fill(3, real);
        }
    }

    private void fill(int column, Map<String, Double> figures) {
        for (var figure : FIGURES) {
            var value = Optional.ofNullable(figures.get(figure.label()));
            at(column, row(figure))
                    .setText(value.map(number -> Figures.fixed(number, figure.decimals(), WIDTH))
                            .orElse("–"));
        }
    }

    private Label at(int column, int row) {
        return grid.getChildren().stream()
                .filter(node -> GridPane.getColumnIndex(node) == column && GridPane.getRowIndex(node) == row)
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int row(LearningFigure figure) {
        return FIGURES.indexOf(figure) + 1;
    }

    private Label words(String key, String style) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add(style);
        label.setTooltip(new Tooltip(messages.text(key + ".help")));
        return label;
    }
}
