package antiphon.compose;

import java.text.MessageFormat;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A slider under its name and its value in words, as {@code Length ... 8 bars}. It moves in whole steps; a double click
 * puts it back to {@code initial}.
 */
public final class SettingSlider extends VBox {

    private final Label name = new Label();
    private final Label reading = new Label();
    private final Slider slider = new Slider();
    private final StringProperty pattern = new SimpleStringProperty("{0}");
    private double initial;

    /** A slider from 0 to 100 in steps of 1. */
    public SettingSlider() {
        getStyleClass().add("setting-slider");
        slider.getStyleClass().add("thin-slider");
        name.getStyleClass().add("setting-name");
        name.setLabelFor(slider);
        reading.getStyleClass().add("setting-reading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(new HBox(name, gap, reading), slider);
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((observed, before, now) -> slider.setValue(stepped(now.doubleValue())));
        slider.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                slider.setValue(initial);
            }
        });
        reading.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> MessageFormat.format(pattern.get(), slider.getValue()), pattern, slider.valueProperty()));
        slider.accessibleTextProperty().bind(Bindings.concat(name.textProperty(), " ", reading.textProperty()));
    }

    private double stepped(double value) {
        var step = slider.getBlockIncrement();
        return Math.min(slider.getMax(), slider.getMin() + Math.round((value - slider.getMin()) / step) * step);
    }

    /** The value, within the range and in whole steps. */
    public DoubleProperty valueProperty() {
        return slider.valueProperty();
    }

    /** The name shown above the slider. */
    public String getText() {
        return name.getText();
    }

    /** Names the slider. */
    public void setText(String text) {
        name.setText(text);
    }

    /** How the value is put in words: a pattern of {@link MessageFormat} with the value as its one argument. */
    public String getPattern() {
        return pattern.get();
    }

    /** Puts the value in other words. */
    public void setPattern(String words) {
        pattern.set(words);
    }

    /** What the tooltip tells. */
    public String getHelp() {
        return slider.getTooltip() == null ? "" : slider.getTooltip().getText();
    }

    /** Explains the slider in a tooltip. */
    public void setHelp(String help) {
        slider.setTooltip(new Tooltip(help));
        Tooltip.install(this, slider.getTooltip());
    }

    /** The smallest value. */
    public double getMin() {
        return slider.getMin();
    }

    /** Sets the smallest value. */
    public void setMin(double min) {
        slider.setMin(min);
    }

    /** The largest value. */
    public double getMax() {
        return slider.getMax();
    }

    /** Sets the largest value. */
    public void setMax(double max) {
        slider.setMax(max);
    }

    /** The distance between two values. */
    public double getStep() {
        return slider.getBlockIncrement();
    }

    /** Sets the distance between two values. */
    public void setStep(double step) {
        slider.setBlockIncrement(step);
    }

    /** The value a double click goes back to. */
    public double getInitial() {
        return initial;
    }

    /** Sets the value a double click goes back to, and shows it. */
    public void setInitial(double value) {
        initial = value;
        slider.setValue(value);
    }
}
