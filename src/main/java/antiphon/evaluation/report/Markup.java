package antiphon.evaluation.report;

import java.util.Locale;

/** Pieces of HTML and SVG. */
final class Markup {

    private Markup() {}

    /** Text as it may stand between tags and in quoted attributes. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A format filled in with numbers, which are written with a point whatever the user's language. */
    static String fill(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** An element with markup in it. */
    static String element(String name, String inside) {
        return "<%s>%s</%s>".formatted(name, inside, name);
    }

    /** A number as it is read in a table: three digits that say something. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        var size = Math.abs(value);
        return fill(size < 0.9995 ? "%.3f" : size < 9.995 ? "%.2f" : size < 99.95 ? "%.1f" : "%.0f", value);
    }
}
