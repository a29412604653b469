package antiphon.pianoroll;

import javafx.scene.paint.Color;

/**
 * A colour by lightness, chroma and hue, in which equal steps look equally large.
 *
 * <p>Source: Ottosson, "A perceptual color space for image processing" (2020), whose matrices these are.
 *
 * @param lightness 0 to 1
 * @param chroma    0 (grey) to about 0.4
 * @param hue       in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final double CALM = 0.3;
    private static final double WHOLE_TURN = 2 * Math.PI;
    private static final double ROSE = Math.toRadians(350);

    static Oklch of(Color color) {
        var r = linear(color.getRed());
        var g = linear(color.getGreen());
        var b = linear(color.getBlue());
        var l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        var a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        var blue = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        var lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, Math.hypot(a, blue), Math.atan2(blue, a));
    }

    /**
     * The colour {@code share} (0 to 1) of the way to {@code other}, by the shorter way round the hues that does not lead
     * over rose: from blue to orange over sea green and gold. Half-way it is a little greyer than its ends, so that the
     * hues between do not outshine them.
     */
    Oklch mixed(Oklch other, double share) {
        return new Oklch(
                lightness + (other.lightness - lightness) * share,
                (chroma + (other.chroma - chroma) * share) * (1 - 4 * CALM * share * (1 - share)),
                hue + turnTo(other) * share);
    }

    private double turnTo(Oklch other) {
        var shorter = Math.IEEEremainder(other.hue - hue, WHOLE_TURN);
        var toRose = Math.IEEEremainder(ROSE - hue, WHOLE_TURN);
        var overRose = Math.signum(toRose) == Math.signum(shorter) && Math.abs(toRose) < Math.abs(shorter);
        return overRose ? shorter - Math.copySign(WHOLE_TURN, shorter) : shorter;
    }

    /** The nearest colour that a screen can show. */
    Color color() {
        var a = chroma * Math.cos(hue);
        var b = chroma * Math.sin(hue);
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return Color.color(
                gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double gamma(double light) {
        var channel = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.max(0, Math.min(1, channel));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
