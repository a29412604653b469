package antiphon.compare;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.DistanceRow;
import antiphon.evaluation.MetricRow;
import antiphon.evaluation.Side;
import antiphon.evaluation.Standing;
import antiphon.evaluation.Summary;
import antiphon.fx.Messages;
import antiphon.statistics.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * The two tables of a comparison: a column for each composer and those for real music. Bold is who is nearer to real
 * music by more than chance explains; where nobody is, the row says why. Intervals and spreads stand in tooltips.
 */
final class ResultTables {

    /** With these, three composers and both kinds of real music find room in the side panel as it opens. */
    private static final double NARROWEST_NAME = 64;

    private static final double NARROWEST_NUMBER = 34;
    private static final double USUAL_NUMBER = 48;

    private final Comparison comparison;
    private final Messages messages;

    ResultTables(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
    }

    /** Fills {@code grid} with the distances; the last columns are the floor and the music that was learned from. */
    void distances(GridPane grid) {
        head(grid, "compare.column.distance", "compare.column.floor", "compare.column.training");
        for (var row : comparison.distances()) {
            add(grid, row, grid.getRowCount());
        }
    }

    /** Fills {@code grid} with the metrics. */
    void metrics(GridPane grid) {
        head(grid, "compare.column.metric", "compare.column.real");
        for (var row : comparison.metrics()) {
            if (Double.isFinite(row.real().mean().value())) {
                add(grid, row, grid.getRowCount());
            }
        }
    }

    private void head(GridPane grid, String nameKey, String... lastKeys) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(nameColumn());
        grid.add(label(messages.text(nameKey), "figure-head"), 0, 0);
        var composers = comparison.composers();
        for (var number = 0; number < composers.size(); number++) {
            grid.getColumnConstraints().add(numberColumn());
            var name = label(composers.get(number).name(), "column-head", "side" + number);
            name.setTooltip(new Tooltip(composers.get(number).name()));
            grid.add(name, number + 1, 0);
        }
        for (var last = 0; last < lastKeys.length; last++) {
            grid.getColumnConstraints().add(numberColumn());
            var head = label(messages.text(lastKeys[last]), "column-head", "real");
            head.setTooltip(new Tooltip(messages.text(lastKeys[last] + ".help")));
            grid.add(head, composers.size() + 1 + last, 0);
        }
    }

    private static ColumnConstraints nameColumn() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(NARROWEST_NAME);
        return column;
    }

    private ColumnConstraints numberColumn() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(NARROWEST_NUMBER);
        column.setPrefWidth(comparison.composers().size() > 2 ? NARROWEST_NUMBER : USUAL_NUMBER);
        return column;
    }

    private void add(GridPane grid, DistanceRow row, int at) {
        var name = row.distance().name().toLowerCase(Locale.ROOT);
        addName(
                grid,
                CompareTexts.nameOf(row.distance(), messages),
                "compare.distance." + name + ".help",
                comparison.standing(row),
                at);
        for (var number = 0; number < row.composers().size(); number++) {
            addNumber(grid, row.composers().get(number), row.nearest(), number, at);
        }
        addReal(grid, row.floor(), row.composers().size() + 1, at);
        addReal(grid, row.training(), row.composers().size() + 2, at);
    }

    private void add(GridPane grid, MetricRow row, int at) {
        var name = row.metric().name().toLowerCase(Locale.ROOT);
        addName(
                grid,
                CompareTexts.nameOf(row.metric(), messages),
                "compare.metric." + name + ".help",
                comparison.standing(row),
                at);
        for (var number = 0; number < row.composers().size(); number++) {
            var summary = row.composers().get(number);
            var cell = addNumber(grid, summary.mean(), row.nearest(), number, at);
            cell.getTooltip().setText(told(summary));
        }
        addReal(grid, row.real().mean(), row.composers().size() + 1, at)
                .getTooltip()
                .setText(told(row.real()));
    }

    private String told(Summary summary) {
        return messages.text(
                "compare.summary",
                CompareTexts.interval(summary.mean(), messages),
                CompareTexts.number(summary.spread()));
    }

    private void addName(GridPane grid, String name, String helpKey, Standing standing, int at) {
        var told = comparison.composers().size() > 1 && standing != Standing.LED;
        var key = "compare.standing." + standing.name().toLowerCase(Locale.ROOT);
        var label = label(told ? messages.text(key, name) : name, "figure-name");
        label.setTooltip(new Tooltip(messages.text(helpKey)));
        grid.add(label, 0, at);
    }

    private Label addNumber(GridPane grid, Estimate estimate, OptionalInt nearest, int number, int at) {
        var wins = nearest.isPresent() && nearest.getAsInt() == number;
        var cell = label(
                CompareTexts.number(estimate.value()),
                wins ? List.of("figure-value", "nearest") : List.of("figure-value"));
        cell.setTooltip(new Tooltip(CompareTexts.interval(estimate, messages)));
        cell.setAccessibleText(comparison.composers().get(number).name() + " "
                + cell.getTooltip().getText());
        grid.add(cell, number + 1, at);
        return cell;
    }

    private Label addReal(GridPane grid, Estimate estimate, int column, int at) {
        var cell = label(CompareTexts.number(estimate.value()), "figure-value", "real");
        cell.setTooltip(new Tooltip(CompareTexts.interval(estimate, messages)));
        cell.setAccessibleText(Side.REAL + " " + cell.getTooltip().getText());
        grid.add(cell, column, at);
        return cell;
    }

    private static Label label(String text, String... styles) {
        return label(text, List.of(styles));
    }

    private static Label label(String text, List<String> styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
