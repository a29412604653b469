package antiphon.fx;

import java.util.Locale;
import javafx.application.Application;

/** The two looks of the program: AtlantaFX's Primer with our colours, which every view finds by name in its CSS. */
public enum Theme {
    DARK,
    LIGHT;

    /** Puts this look on every window, popups included; on the JavaFX thread. */
    public void apply() {
        Application.setUserAgentStylesheet(stylesheet());
    }

    /** The address of this look's style sheet. */
    public String stylesheet() {
        var name = name().toLowerCase(Locale.ROOT) + ".css";
        return Theme.class.getResource(name).toExternalForm();
    }

    /** The other look. */
    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }
}
