package antiphon.pianoroll;

import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/**
 * A colour for each velocity between that of soft and that of loud notes.
 *
 * <p>Mixed in Oklch, the cylinder over Ottosson's Oklab (2020): the way from blue to orange then leads over sea green and
 * gold, from cool to warm and equally bright all along, where mixing red, green and blue would lead through grey.
 */
final class VelocityColors {

    private static final int SOFTEST = 24;
    private static final int LOUDEST = 112;

    private final Color[] colors;

    VelocityColors(Color soft, Color loud) {
        var from = Oklch.of(soft);
        var to = Oklch.of(loud);
        colors = IntStream.rangeClosed(0, 127)
                .mapToObj(velocity -> from.mixed(to, share(velocity)).color())
                .toArray(Color[]::new);
    }

    /** The colour of {@code velocity}, 0 to 127. */
    Color of(int velocity) {
        return colors[velocity];
    }

    /** The same as opaque 0xAARRGGBB. */
    int argb(int velocity) {
        var color = of(velocity);
        return 0xFF000000 | channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static double share(int velocity) {
        return Math.max(0, Math.min(1, (velocity - SOFTEST) / (double) (LOUDEST - SOFTEST)));
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }
}
