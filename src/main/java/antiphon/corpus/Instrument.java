package antiphon.corpus;

import antiphon.score.Part;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Instruments that parts are told apart by: by their names in the languages of printed music, or by their programs. */
enum Instrument {
    VOICE(
            "voice|voix|voce|vocal|singst|stimme|gesang|chant|canto|sang|sopran|mezzo|contralto|tenor|bariton",
            "sax|tromb|horn|flute|recorder|clef",
            52,
            54),
    KEYBOARD(
            "piano|fortepiano|klavier|hammerklavier|clavier|keyboard|harpsichord|cembalo|clavecin|clavichord|spinet",
            "accordion",
            0,
            7);

    private final Pattern names;
    private final Pattern otherNames;
    private final int firstProgram;
    private final int lastProgram;

    Instrument(String names, String otherNames, int firstProgram, int lastProgram) {
        this.names = Pattern.compile("\\b(" + names + ")");
        this.otherNames = Pattern.compile(otherNames);
        this.firstProgram = firstProgram;
        this.lastProgram = lastProgram;
    }

    /** Those of {@code parts} named as this instrument; if there are none, those with its program and no other name. */
    List<Part> among(List<Part> parts) {
        var named = parts.stream().filter(this::isNamed).toList();
        return named.isEmpty() ? parts.stream().filter(this::hasProgram).toList() : named;
    }

    private boolean isNamed(Part part) {
        var name = Normalizer.normalize(part.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return names.matcher(name).find() && !otherNames.matcher(name).find();
    }

    private boolean hasProgram(Part part) {
        return part.program() >= firstProgram
                && part.program() <= lastProgram
                && Arrays.stream(values()).noneMatch(instrument -> instrument.isNamed(part));
    }
}
