package antiphon.composer.file;

/**
 * Whose music a song is, as its file or folder names it.
 *
 * @param genre    the genre, a line of 1 to {@link #LONGEST} characters
 * @param composer the composer, a line of as many
 */
public record Style(String genre, String composer) {

    /** Characters that a name may have. */
    public static final int LONGEST = 100;

    public Style {
        requireLine("genre", genre);
        requireLine("composer", composer);
    }

    private static void requireLine(String what, String name) {
        if (name.isBlank() || !PlainText.line(name, LONGEST).equals(name)) {
            throw new IllegalArgumentException("a %s must be a line of 1 to %d characters".formatted(what, LONGEST));
        }
    }
}
