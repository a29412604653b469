package antiphon.evaluation.report;

/** A picture under way: shapes in the order of painting, each with a class that the style sheet colours. */
final class Svg {

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    /** An empty picture; {@code title} is what it shows, for those who cannot see it. */
    Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    Svg rectangle(String style, double x, double y, double wide, double high) {
        shapes.append(Markup.fill(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style, x, y, Math.max(wide, 0), Math.max(high, 0)));
        return this;
    }

    /** A rectangle of which {@code opacity}, 0 to 1, is seen. */
    Svg rectangle(String style, double opacity, double x, double y, double wide, double high) {
        shapes.append(Markup.fill("<g opacity=\"%.2f\">", opacity));
        rectangle(style, x, y, wide, high);
        shapes.append("</g>");
        return this;
    }

    Svg line(String style, double fromX, double fromY, double toX, double toY) {
        shapes.append(Markup.fill(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, fromX, fromY, toX, toY));
        return this;
    }

    Svg dot(String style, double x, double y, double radius) {
        shapes.append(Markup.fill("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", style, x, y, radius));
        return this;
    }

    /** A line through points, {@code x, y} of one after the other. */
    Svg polyline(String style, double... points) {
        shapes.append("<polyline class=\"").append(style).append("\" points=\"");
        for (var i = 0; i < points.length; i += 2) {
            shapes.append(Markup.fill("%.1f,%.1f ", points[i], points[i + 1]));
        }
        shapes.append("\"/>");
        return this;
    }

    Svg text(String style, double x, double y, String text) {
        shapes.append(Markup.fill("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">", style, x, y))
                .append(Markup.text(text))
                .append("</text>");
        return this;
    }

    /** The whole picture. */
    String markup() {
        return Markup.fill(
                        "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\"><title>",
                        width, height, width, height)
                + Markup.text(title) + "</title>" + shapes + "</svg>";
    }
}
