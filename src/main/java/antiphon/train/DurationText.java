package antiphon.train;

import antiphon.fx.Messages;

/** How long something takes, in the words one uses for it. */
final class DurationText {

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private DurationText() {}

    /** {@code seconds} as seconds below a minute and a half, minutes below an hour and a half, else hours. */
    static String of(double seconds, Messages messages) {
        if (seconds < 1.5 * MINUTE) {
            return messages.text("train.seconds", Math.max(1, Math.round(seconds)));
        }
        if (seconds < 1.5 * HOUR) {
            return messages.text("train.minutes", Math.round(seconds / MINUTE));
        }
        return messages.text("train.hours", seconds / HOUR);
    }
}
