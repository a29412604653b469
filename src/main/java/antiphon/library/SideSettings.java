package antiphon.library;

import java.util.Objects;

/**
 * The panels at the right side of the window.
 *
 * @param open  whether they are there
 * @param tab   the name of the panel in front
 * @param train the Train panel
 */
public record SideSettings(boolean open, String tab, TrainSettings train) {

    /** As they are the first time. */
    public static final SideSettings DEFAULT = new SideSettings(true, "train", TrainSettings.DEFAULT);

    public SideSettings {
        Objects.requireNonNull(tab, "tab");
        Objects.requireNonNull(train, "train");
    }

    /** The same with another panel in front, or none. */
    public SideSettings showing(boolean nowOpen, String nowTab) {
        return new SideSettings(nowOpen, nowTab, train);
    }

    /** The same with another Train panel. */
    public SideSettings withTrain(TrainSettings newTrain) {
        return new SideSettings(open, tab, newTrain);
    }
}
