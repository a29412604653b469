package antiphon.train;

import antiphon.fx.CanvasRegion;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * One or two curves over the steps of a training. However many points they have, it paints two for each column of pixels:
 * the least and the greatest of those that fall into it. Belongs to the JavaFX thread.
 */
public final class Chart extends CanvasRegion {

    private static final StyleablePropertyFactory<Chart> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double MARGIN = 3;

    private final StyleableProperty<Color> first = FACTORY.createStyleableColorProperty(
            this, "first", "-first-curve", chart -> chart.first, Color.CORNFLOWERBLUE);
    private final StyleableProperty<Color> second = FACTORY.createStyleableColorProperty(
            this, "second", "-second-curve", chart -> chart.second, Color.SANDYBROWN);
    private final StyleableProperty<Color> line =
            FACTORY.createStyleableColorProperty(this, "line", "-line", chart -> chart.line, Color.GRAY);
    private List<Series> curves = List.of();

    /** A chart without curves. */
    public Chart() {
        getStyleClass().add("chart-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Shows {@code shown}: the first in the first colour, the second, where there is one, in the second. */
    void show(List<Series> shown) {
        curves = List.copyOf(shown);
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        graphics.clearRect(0, 0, width, height);
        graphics.setFill(line.getValue());
        graphics.fillRect(0, height - 1, width, 1);
        var filled = curves.stream().filter(curve -> !curve.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        var from = filled.stream().mapToDouble(Series::firstX).min().orElse(0);
        var to = filled.stream().mapToDouble(Series::lastX).max().orElse(1);
        var envelopes = new ArrayList<Envelope>();
        curves.forEach(curve -> envelopes.add(curve.envelope(from, to, (int) width)));
        var scale = VerticalScale.of(envelopes, MARGIN, height - MARGIN - 1);
        for (var index = 0; index < envelopes.size(); index++) {
            graphics.setStroke(index == 0 ? first.getValue() : second.getValue());
            graphics.setLineWidth(index == 0 ? 1 : 1.5);
            stroke(graphics, envelopes.get(index), scale);
        }
    }

    private static void stroke(GraphicsContext graphics, Envelope envelope, VerticalScale scale) {
        var xs = new double[2 * envelope.columns()];
        var ys = new double[xs.length];
        var count = 0;
        for (var column = 0; column < envelope.columns(); column++) {
            if (envelope.has(column)) {
                xs[count] = column + 0.5;
                ys[count++] = scale.of(envelope.greatest(column));
                xs[count] = column + 0.5;
                ys[count++] = scale.of(envelope.least(column));
            }
        }
        graphics.strokePolyline(xs, ys, count);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
