package antiphon.evaluation.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The figure as charts side by side, two in a row, all with the same axis from 0 to 127, where what leaves it is told; one
 * legend for all below.
 */
final class FigureChart {

    private static final int WIDE = 560;
    private static final int HIGH = 360;
    private static final int LEGEND = 44;
    private static final double TOP = 127;
    private static final int IN_A_ROW = 2;
    private static final int BEYOND = 46;
    private static final int LINE = 14;
    private static final int KEYS_BELOW_A_PANEL = 3;

    /** Colours that stay apart for people who see few: Okabe and Ito, Color Universal Design, 2008. */
    private static final Map<Curve, Color> COLORS = new EnumMap<>(Map.of(
            Curve.SCALE, new Color(0x0072B2),
            Curve.TONE_SPAN, new Color(0xD55E00),
            Curve.UNIQUE_TONES, new Color(0x009E73),
            Curve.REPETITIONS, new Color(0xCC79A7),
            Curve.INTENSITY_SPAN, new Color(0xE69F00),
            Curve.POLYPHONY, new Color(0x56B4E9)));

    private final List<Panel> panels;

    FigureChart(List<Panel> panels) {
        this.panels = List.copyOf(panels);
    }

    int width() {
        return Math.min(IN_A_ROW, panels.size()) * WIDE;
    }

    int height() {
        return (panels.size() + IN_A_ROW - 1) / IN_A_ROW * HIGH + LEGEND;
    }

    void paint(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width(), height());
        for (var number = 0; number < panels.size(); number++) {
            var part = (Graphics2D) graphics.create();
            part.translate(number % IN_A_ROW * WIDE, number / IN_A_ROW * HIGH);
            chart(panels.get(number)).paint(part, WIDE, HIGH);
            paintBeyond(panels.get(number), part);
            part.dispose();
        }
        paintLegend(graphics);
    }

    /** Of each curve that leaves the axis, how high it goes and where. */
    private static void paintBeyond(Panel panel, Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 11));
        var y = BEYOND;
        for (var summit : Summit.of(panel, TOP)) {
            var text = summit.text();
            var wide = graphics.getFontMetrics().stringWidth(text);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(WIDE - LINE - wide, y - LINE + 2, wide, LINE);
            graphics.setColor(COLORS.get(summit.curve()));
            graphics.drawString(text, WIDE - LINE - wide, y);
            y += LINE;
        }
    }

    private void paintLegend(Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        graphics.setStroke(new BasicStroke(2));
        var wide = WIDE / KEYS_BELOW_A_PANEL;
        var inARow = width() / wide;
        var curves = Curve.values();
        for (var place = 0; place < curves.length; place++) {
            var x = place % inARow * wide + 8;
            var y = height() - LEGEND + 14 + place / inARow * 20;
            graphics.setColor(COLORS.get(curves[place]));
            graphics.drawLine(x, y, x + 16, y);
            graphics.setColor(Color.DARK_GRAY);
            graphics.drawString(curves[place].label(), x + 22, y + 4);
        }
    }

    private static XYChart chart(Panel panel) {
        var chart = new XYChartBuilder()
                .width(WIDE)
                .height(HIGH)
                .title(panel.title())
                .xAxisTitle(panel.axis())
                .build();
        style(chart);
        panel.curves().forEach((curve, values) -> {
            var series = chart.addSeries(curve.label(), panel.places(), values);
            series.setMarker(panel.places().size() == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
            series.setMarkerColor(COLORS.get(curve));
            series.setLineColor(COLORS.get(curve));
            series.setLineStyle(new BasicStroke(1.6f));
        });
        return chart;
    }

    private static void style(XYChart chart) {
        var style = chart.getStyler();
        style.setLegendVisible(false);
        style.setYAxisMin(0.0).setYAxisMax(TOP);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesColor(new Color(0xE5E7EB));
        style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        style.setXAxisDecimalPattern("0");
        style.setYAxisDecimalPattern("0");
        style.setAntiAlias(true);
    }
}
