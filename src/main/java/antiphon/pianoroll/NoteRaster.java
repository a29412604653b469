package antiphon.pianoroll;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** An image of the size of the view, into which boxes are filled pixel by pixel. */
final class NoteRaster {

    private int width;
    private int height;
    private int[] pixels = {};
    private WritableImage image = new WritableImage(1, 1);

    /** Begins with nothing but transparent pixels. */
    void begin(int newWidth, int newHeight) {
        if (newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            pixels = new int[width * height];
            image = new WritableImage(width, height);
        } else {
            Arrays.fill(pixels, 0);
        }
    }

    /** Fills {@code box}, as far as it lies within, with {@code argb}, which must be opaque. */
    void fill(NoteBox box, int argb) {
        var left = (int) Math.max(0, box.x());
        var right = (int) Math.min(width, box.x() + box.width());
        var top = (int) Math.max(0, box.y());
        var bottom = (int) Math.min(height, box.y() + box.height());
        for (var y = top; y < bottom; y++) {
            for (var at = y * width + left; at < y * width + right; at++) {
                pixels[at] = argb;
            }
        }
    }

    /** What has been filled since the beginning. */
    Image image() {
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
