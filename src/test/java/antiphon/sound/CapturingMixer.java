package antiphon.sound;

import java.util.function.Supplier;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;

/** A mixer with one kind of output line. */
final class CapturingMixer extends PlainLine implements Mixer {

    private final Mixer.Info description;
    private final Line.Info line;
    private final Supplier<Line> lines;

    CapturingMixer(Mixer.Info description, Line.Info line, Supplier<Line> lines) {
        this.description = description;
        this.line = line;
        this.lines = lines;
    }

    @Override
    public Mixer.Info getMixerInfo() {
        return description;
    }

    @Override
    public Line.Info[] getSourceLineInfo() {
        return new Line.Info[] {line};
    }

    @Override
    public Line.Info[] getTargetLineInfo() {
        return new Line.Info[0];
    }

    @Override
    public Line.Info[] getSourceLineInfo(Line.Info wanted) {
        return isLineSupported(wanted) ? getSourceLineInfo() : new Line.Info[0];
    }

    @Override
    public Line.Info[] getTargetLineInfo(Line.Info wanted) {
        return new Line.Info[0];
    }

    @Override
    public boolean isLineSupported(Line.Info wanted) {
        return wanted.matches(line);
    }

    @Override
    public Line getLine(Line.Info wanted) {
        return lines.get();
    }

    @Override
    public int getMaxLines(Line.Info wanted) {
        return isLineSupported(wanted) ? Integer.MAX_VALUE : 0;
    }

    @Override
    public Line[] getSourceLines() {
        return new Line[0];
    }

    @Override
    public Line[] getTargetLines() {
        return new Line[0];
    }

    @Override
    public void synchronize(Line[] together, boolean maintainSync) {}

    @Override
    public void unsynchronize(Line[] together) {}

    @Override
    public boolean isSynchronizationSupported(Line[] together, boolean maintainSync) {
        return false;
    }

    @Override
    public Line.Info getLineInfo() {
        return new Line.Info(Mixer.class);
    }

    @Override
    public void open() {}

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }
}
