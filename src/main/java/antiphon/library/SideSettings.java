package antiphon.library;

import java.util.Objects;

/**
 * The panels at the right side of the window.
 *
 * @param open whether they are there
 * @param tab  the name of the panel in front
 */
public record SideSettings(boolean open, String tab) {

    /** As they are the first time. */
    public static final SideSettings DEFAULT = new SideSettings(true, "train");

    public SideSettings {
        Objects.requireNonNull(tab, "tab");
    }
}
