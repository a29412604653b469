package antiphon.evaluation.report;

import antiphon.evaluation.Comparison;
import antiphon.evaluation.Side;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The median and the most typical take of each side, as pictures and as MIDI files within the page. */
final class HtmlTakes {

    private final Comparison comparison;

    HtmlTakes(Comparison comparison) {
        this.comparison = comparison;
    }

    String markup() {
        return side(comparison.real(), "real")
                + IntStream.range(0, comparison.composers().size())
                        .mapToObj(number -> side(comparison.composers().get(number), "side" + number))
                        .collect(Collectors.joining());
    }

    private static String side(Side side, String style) {
        return Markup.element("h3", Markup.text(side.name()))
                + "<div class=\"pair\">"
                + take(side.median(), "median", side, style)
                + take(side.typical(), "most typical", side, style)
                + "</div>";
    }

    private static String take(Melody take, String which, Side side, String style) {
        var title = "The %s take of %s".formatted(which, side.name());
        var file = "%s %s.mid".formatted(side.name(), which);
        return "<figure>" + new RollPicture(take).markup(title, style) + "<figcaption>" + which
                + " · <a download=\"" + Markup.text(file) + "\" href=\"data:audio/midi;base64," + midi(take)
                + "\">MIDI</a></figcaption></figure>";
    }

    private static String midi(Melody take) {
        return Base64.getEncoder().encodeToString(MidiWriter.bytes(take));
    }
}
