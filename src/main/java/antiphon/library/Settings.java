package antiphon.library;

import java.util.Objects;

/**
 * What the program remembers from one start to the next. Never changed: replaced whole.
 *
 * @param theme   the window's looks
 * @param window  the window's place
 * @param compose the compose panel
 * @param sound   how it sounds
 * @param folders where file choosers begin
 * @param side    the panels at the right side
 */
public record Settings(
        Look theme,
        WindowPlace window,
        ComposeSettings compose,
        SoundSettings sound,
        RecentFolders folders,
        SideSettings side) {

    /** As they are the first time. */
    public static final Settings DEFAULT = new Settings(
            Look.DARK,
            WindowPlace.DEFAULT,
            ComposeSettings.DEFAULT,
            SoundSettings.DEFAULT,
            RecentFolders.DEFAULT,
            SideSettings.DEFAULT);

    public Settings {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(compose, "compose");
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(side, "side");
    }

    /** The same in another theme. */
    public Settings withTheme(Look newTheme) {
        return new Settings(newTheme, window, compose, sound, folders, side);
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowPlace newWindow) {
        return new Settings(theme, newWindow, compose, sound, folders, side);
    }

    /** The same with another compose panel. */
    public Settings withCompose(ComposeSettings newCompose) {
        return new Settings(theme, window, newCompose, sound, folders, side);
    }

    /** The same with another sound. */
    public Settings withSound(SoundSettings newSound) {
        return new Settings(theme, window, compose, newSound, folders, side);
    }

    /** The same with other folders. */
    public Settings withFolders(RecentFolders newFolders) {
        return new Settings(theme, window, compose, sound, newFolders, side);
    }

    /** The same with other panels at the side. */
    public Settings withSide(SideSettings newSide) {
        return new Settings(theme, window, compose, sound, folders, newSide);
    }
}
