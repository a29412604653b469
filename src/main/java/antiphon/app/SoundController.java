package antiphon.app;

import antiphon.fx.Messages;
import antiphon.fx.Presence;
import antiphon.fx.WordsConverter;
import antiphon.sound.InstrumentNames;
import antiphon.sound.OutputState;
import antiphon.sound.SoundOutput;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Connects instrument, output and volume to their view-model, and says plainly where nothing can be heard. */
public final class SoundController {

    private final SoundViewModel model;
    private final TransportViewModel transport;
    private final InstrumentNames names;
    private final Messages messages;

    @FXML
    private ComboBox<OptionalInt> instrument;

    @FXML
    private ComboBox<SoundOutput> output;

    @FXML
    private Label silence;

    @FXML
    private FontIcon volumeIcon;

    @FXML
    private Slider volume;

    SoundController(SoundViewModel model, TransportViewModel transport, InstrumentNames names, Messages messages) {
        this.model = model;
        this.transport = transport;
        this.names = names;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        instrument
                .getItems()
                .setAll(Stream.concat(
                                Stream.of(OptionalInt.empty()),
                                IntStream.range(0, 128).mapToObj(OptionalInt::of))
                        .toList());
        instrument.setConverter(new WordsConverter<>(this::nameOf));
        instrument.valueProperty().bindBidirectional(model.instrumentProperty());
        output.setItems(model.offered());
        output.setConverter(new WordsConverter<>(SoundOutput::name));
        output.valueProperty().bindBidirectional(model.outputProperty());
        output.setOnShowing(event -> model.look());
        volume.valueProperty().bindBidirectional(model.volumeProperty());
        volume.valueProperty().addListener(observable -> showVolume());
        transport.outputProperty().addListener((observed, before, now) -> show(now));
        showVolume();
        show(transport.outputProperty().get());
    }

    private void show(OutputState state) {
        var silent = state instanceof OutputState.Silent;
        Presence.show(silence, silent);
        if (state instanceof OutputState.Silent reasoned) {
            silence.setTooltip(new Tooltip(reasoned.reason()));
            silence.setAccessibleText(reasoned.reason());
        }
    }

    private void showVolume() {
        volumeIcon.setIconCode(volume.getValue() == 0 ? Feather.VOLUME_X : Feather.VOLUME_2);
    }

    private String nameOf(OptionalInt program) {
        return program.isPresent() ? names.of(program.getAsInt()) : messages.text("transport.instrument.own");
    }
}
