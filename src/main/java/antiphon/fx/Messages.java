package antiphon.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The texts of the window, by key. A key that does not exist is a mistake of ours and ends in an unchecked exception. */
public final class Messages {

    private static final String BUNDLE = "antiphon.messages";

    private final ResourceBundle bundle;

    public Messages(ResourceBundle bundle) {
        this.bundle = Objects.requireNonNull(bundle, "bundle");
    }

    /** The texts that come with the program, in its one language. */
    public static Messages load() {
        return new Messages(ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH));
    }

    /**
     * The text of {@code key}.
     *
     * @param arguments fill {@code {0}}, {@code {1}} ... as {@link MessageFormat} says; numbers by the English rules
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** What {@code FXMLLoader} resolves {@code %key} with. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
