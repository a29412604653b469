package antiphon.composer.file;

import java.util.regex.Pattern;

/** Texts of strangers, made fit to be shown in a line among others. */
public final class PlainText {

    /** Line ends and other controls, and what turns the direction of writing around. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private PlainText() {}

    /** {@code text} in one line of {@code most} characters at most, without any that cannot be seen. */
    public static String line(String text, int most) {
        var cut = text.length() <= most ? text : text.substring(0, most - 1) + "…";
        return INVISIBLE.matcher(cut).replaceAll(" ").strip();
    }
}
