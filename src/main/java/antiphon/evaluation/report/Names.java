package antiphon.evaluation.report;

import java.util.Locale;

/** Names of measures as programs and tables read them: {@code tone_span}. */
final class Names {

    private Names() {}

    static String of(Enum<?> measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }
}
