package antiphon.fx;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * Shows values in words that are chosen and not typed; no value shows as nothing. JavaFX asks a converter for the way back
 * only where one may type, so that here there is none.
 *
 * @param <T> the values
 */
public final class WordsConverter<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /** @param words what each value shows as */
    public WordsConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("The value is chosen, not typed");
    }
}
