package antiphon.compare;

import antiphon.fx.CanvasRegion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Shares of equal bins: those of real music as a filled shadow, those of composers as steps over it. */
final class SharesChart extends CanvasRegion {

    private static final StyleablePropertyFactory<SharesChart> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double MARGIN = 2;

    private final StyleableProperty<Color> first =
            FACTORY.createStyleableColorProperty(this, "first", "-side0", chart -> chart.first, Color.CORNFLOWERBLUE);
    private final StyleableProperty<Color> second =
            FACTORY.createStyleableColorProperty(this, "second", "-side1", chart -> chart.second, Color.SANDYBROWN);
    private final StyleableProperty<Color> third =
            FACTORY.createStyleableColorProperty(this, "third", "-side2", chart -> chart.third, Color.SEAGREEN);
    private final StyleableProperty<Color> shadow =
            FACTORY.createStyleableColorProperty(this, "shadow", "-real", chart -> chart.shadow, Color.GRAY);
    private final double[] real;
    private final List<double[]> composers;

    /**
     * A chart.
     *
     * @param real      the shares of real music
     * @param composers the shares of each composer in as many bins
     */
    SharesChart(double[] real, List<double[]> composers) {
        this.real = real.clone();
        this.composers = List.copyOf(composers);
        getStyleClass().add("shares-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (var color : List.of(first, second, third, shadow)) {
            if (color instanceof Observable observed) {
                observed.addListener(observable -> {
                    // only what is read again tells of the next change
                    color.getValue();
                    repaint();
                });
            }
        }
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        graphics.clearRect(0, 0, width, height);
        var most = Stream.concat(Stream.of(real), composers.stream())
                .flatMapToDouble(Arrays::stream)
                .max()
                .orElse(0);
        if (most <= 0) {
            return;
        }
        var scale = (height - MARGIN) / most;
        var step = width / real.length;
        graphics.setFill(shadow.getValue());
        for (var bin = 0; bin < real.length; bin++) {
            var left = Math.rint(bin * step);
            var tall = real[bin] * scale;
            graphics.fillRect(left, height - tall, Math.rint((bin + 1) * step) - left, tall);
        }
        graphics.setLineWidth(1.25);
        for (var number = composers.size() - 1; number >= 0; number--) {
            graphics.setStroke(List.of(first, second, third).get(number % 3).getValue());
            stroke(graphics, composers.get(number), step, scale, height);
        }
    }

    private static void stroke(GraphicsContext graphics, double[] shares, double step, double scale, double height) {
        var xs = new double[2 * shares.length];
        var ys = new double[xs.length];
        for (var bin = 0; bin < shares.length; bin++) {
            var y = Math.max(MARGIN / 2, Math.min(height - 0.5, height - shares[bin] * scale));
            xs[2 * bin] = bin * step;
            xs[2 * bin + 1] = (bin + 1) * step;
            ys[2 * bin] = y;
            ys[2 * bin + 1] = y;
        }
        graphics.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
