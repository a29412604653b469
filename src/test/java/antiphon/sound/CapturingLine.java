package antiphon.sound;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.SourceDataLine;

/** An output line that takes samples at the speed of sounding ones and hands them to a recording. */
final class CapturingLine extends PlainLine implements SourceDataLine {

    private final DataLine.Info description;
    private final Recording recording;
    private AudioFormat format;
    private int bufferSize = 4096;
    private volatile boolean open;
    private volatile boolean started;
    private long freeAt;
    private long frames;

    CapturingLine(DataLine.Info description, Recording recording) {
        this.description = description;
        this.recording = recording;
        this.format = CapturingMixerProvider.FORMAT;
    }

    @Override
    public void open(AudioFormat wanted, int size) {
        format = wanted;
        bufferSize = size;
        open = true;
    }

    @Override
    public void open(AudioFormat wanted) {
        open(wanted, bufferSize);
    }

    @Override
    public void open() {
        open(format, bufferSize);
    }

    @Override
    public int write(byte[] samples, int offset, int length) {
        var sounding = TimeUnit.SECONDS.toNanos(1) * (length / format.getFrameSize()) / (long) format.getFrameRate();
        var now = System.nanoTime();
        freeAt = Math.max(freeAt, now - bufferNanos()) + sounding;
        while (open && freeAt - System.nanoTime() > 0) {
            LockSupport.parkNanos(freeAt - System.nanoTime());
        }
        frames += length / format.getFrameSize();
        recording.append(samples, offset, length);
        return length;
    }

    private long bufferNanos() {
        return TimeUnit.SECONDS.toNanos(1) * (bufferSize / format.getFrameSize()) / (long) format.getFrameRate();
    }

    @Override
    public void drain() {}

    @Override
    public void flush() {}

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public boolean isActive() {
        return started;
    }

    @Override
    public AudioFormat getFormat() {
        return format;
    }

    @Override
    public int getBufferSize() {
        return bufferSize;
    }

    @Override
    public int available() {
        return bufferSize;
    }

    @Override
    public int getFramePosition() {
        return (int) frames;
    }

    @Override
    public long getLongFramePosition() {
        return frames;
    }

    @Override
    public long getMicrosecondPosition() {
        return (long) (frames * 1e6 / format.getFrameRate());
    }

    @Override
    public float getLevel() {
        return 0;
    }

    @Override
    public Line.Info getLineInfo() {
        return description;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
