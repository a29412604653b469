package antiphon.composer.take;

import antiphon.composer.ComposeRequest;
import antiphon.score.PitchName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The settings of a request by their names in the command line. */
public final class RequestTexts {

    /** The name of the style that is asked for. */
    public static final String STYLE = "in-the-style-of";

    private RequestTexts() {}

    /** The texts of {@code request}, which draws from {@code topP} of the probability. */
    public static Map<String, String> of(ComposeRequest request, double topP) {
        var texts = new HashMap<String, String>();
        texts.put("bars", Integer.toString(request.bars()));
        texts.put("temperature", Double.toString(request.temperature()));
        texts.put("repetition", Double.toString(request.repetition()));
        texts.put("top-p", Double.toString(topP));
        texts.put("tempo", Double.toString(request.tempo()));
        request.tonic().ifPresent(tonic -> texts.put("key", PitchName.ofClass(tonic)));
        texts.put(
                "scale",
                request.scale()
                        .map(scale -> scale.name().toLowerCase(Locale.ROOT))
                        .orElse("off"));
        request.style().ifPresent(style -> texts.put(STYLE, style));
        texts.put("grid", request.grid().isPresent() ? "1/" + request.grid().getAsInt() : "off");
        return Map.copyOf(texts);
    }
}
