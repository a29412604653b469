package antiphon.sound;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * What the synthesizer plays, from the beginning until the last note has faded; a synthesizer's own stream never ends.
 * 16-bit little-endian samples of the renderer's format.
 */
final class RenderedAudio extends InputStream {

    private static final double LONGEST_TAIL = 8;
    private static final double SILENCE_TO_END = 0.25;

    /** A 1000th of full scale: 60 dB below it, where fading counts as over. */
    private static final int INAUDIBLE = 32;

    private final InputStream synthesizer;
    private final DoubleConsumer progress;
    private final BooleanSupplier stopRequested;
    private final long musicEnd;
    private final long lastEnd;
    private final long silenceToEnd;
    private long position;
    private long lastAudible;

    /** Thrown out of reading, when it was asked to stop. */
    static final class GivenUpException extends IOException {

        private static final long serialVersionUID = 1L;

        GivenUpException() {
            super("Rendering was stopped.");
        }
    }

    /**
     * Takes the synthesizer's stream.
     *
     * @param seconds when the last note ends
     */
    RenderedAudio(InputStream synthesizer, double seconds, DoubleConsumer progress, BooleanSupplier stopRequested) {
        this.synthesizer = synthesizer;
        this.progress = progress;
        this.stopRequested = stopRequested;
        musicEnd = bytes(seconds);
        lastEnd = bytes(seconds + LONGEST_TAIL);
        silenceToEnd = bytes(SILENCE_TO_END);
    }

    @Override
    public int read() throws IOException {
        throw new IOException("Samples are read in blocks");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (stopRequested.getAsBoolean()) {
            throw new GivenUpException();
        }
        if (isOver()) {
            progress.accept(1);
            return -1;
        }
        var count = synthesizer.read(buffer, offset, (int) Math.min(length, lastEnd - position));
        if (count > 0) {
            note(buffer, offset, count);
            progress.accept(Math.min(1.0, (double) position / lastEnd));
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        synthesizer.close();
    }

    private boolean isOver() {
        return position >= lastEnd || (position >= musicEnd && position - lastAudible >= silenceToEnd);
    }

    private void note(byte[] buffer, int offset, int count) {
        for (var sample = 0; sample + 1 < count; sample += 2) {
            var level = (buffer[offset + sample + 1] << 8) | (buffer[offset + sample] & 0xFF);
            if (Math.abs(level) > INAUDIBLE) {
                lastAudible = position + sample;
            }
        }
        position += count;
    }

    private static long bytes(double seconds) {
        var frames = Math.round(seconds * WavRenderer.FORMAT.getFrameRate());
        return frames * WavRenderer.FORMAT.getFrameSize();
    }
}
