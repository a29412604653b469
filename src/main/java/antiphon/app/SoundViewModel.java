package antiphon.app;

import antiphon.fx.JobRunner;
import antiphon.library.SoundSettings;
import antiphon.sound.Player;
import antiphon.sound.SoundBank;
import antiphon.sound.SoundOutput;
import antiphon.sound.SoundOutputs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What it sounds through, with which sounds, as which instrument and how loud. Belongs to the JavaFX thread. */
final class SoundViewModel {

    private final Player player;
    private final SoundOutputs outputs;
    private final JobRunner jobs;
    private final ObservableList<SoundOutput> offered = FXCollections.observableArrayList();
    private final ObservableList<SoundOutput> offeredToSee = FXCollections.unmodifiableObservableList(offered);
    private final ObjectProperty<SoundOutput> output = new SimpleObjectProperty<>();
    private final ObjectProperty<OptionalInt> instrument = new SimpleObjectProperty<>();
    private final DoubleProperty volume = new SimpleDoubleProperty();
    private SoundBank bank;
    private Optional<Path> chosenBank;
    private Optional<String> wanted;

    /** @param bank the sounds that {@code player} was made with */
    SoundViewModel(Player player, SoundOutputs outputs, SoundBank bank, SoundSettings settings, JobRunner jobs) {
        this.player = player;
        this.outputs = outputs;
        this.bank = bank;
        this.jobs = jobs;
        chosenBank = settings.bank();
        wanted = settings.output();
        output.set(new SoundOutput.BuiltIn(bank));
        offered.setAll(output.get());
        instrument.set(settings.instrument());
        volume.set(settings.volume());
        player.instrument(instrument.get());
        player.volume(volume.get());
        instrument.addListener(observable -> player.instrument(instrument.get()));
        volume.addListener(observable -> player.volume(volume.get()));
        output.addListener((observed, before, now) -> Optional.ofNullable(now).ifPresent(this::choose));
    }

    /** Asks the system which outputs there are now. */
    void look() {
        jobs.startUnwatched(context -> outputs.available(bank), this::offer);
    }

    /** Asks the system which outputs there are, and chooses the one that was used last where it is among them. */
    void lookForTheLast() {
        jobs.startUnwatched(context -> outputs.available(bank), found -> {
            offer(found);
            found.stream()
                    .filter(other -> wanted.equals(Optional.of(other.name())))
                    .findFirst()
                    .ifPresent(output::set);
        });
    }

    /** Plays with other sounds from now on, through the built-in synthesizer. */
    void use(SoundBank other) {
        bank = other;
        chosenBank = other.file();
        var builtIn = new SoundOutput.BuiltIn(other);
        offered.removeIf(SoundOutput.BuiltIn.class::isInstance);
        offered.add(0, builtIn);
        output.set(builtIn);
    }

    /** The sounds to play and to render with. */
    SoundBank bank() {
        return bank;
    }

    void press(int pitch, int velocity) {
        player.press(pitch, velocity);
    }

    void release(int pitch) {
        player.release(pitch);
    }

    /** Has {@code listener} run whenever it sounds otherwise. */
    void onChange(Runnable listener) {
        Stream.of(output, instrument, volume)
                .forEach(field -> field.addListener((Observable observable) -> listener.run()));
    }

    /** How it sounds, to be remembered; an output that is unplugged now is wanted until another one is chosen. */
    SoundSettings settings() {
        return new SoundSettings(wanted, chosenBank, volume.get(), instrument.get());
    }

    private void choose(SoundOutput chosen) {
        wanted = chosen instanceof SoundOutput.MidiPort ? Optional.of(chosen.name()) : Optional.empty();
        player.output(chosen);
    }

    private void offer(List<SoundOutput> found) {
        var chosen = output.get();
        found.stream().filter(other -> !offered.contains(other)).forEach(offered::add);
        offered.removeIf(other -> !found.contains(other) && !other.equals(chosen));
    }

    ObservableList<SoundOutput> offered() {
        return offeredToSee;
    }

    ObjectProperty<SoundOutput> outputProperty() {
        return output;
    }

    /** The General MIDI program for every part; empty for the instruments of the melody. */
    ObjectProperty<OptionalInt> instrumentProperty() {
        return instrument;
    }

    /** 0, silent, to 1. */
    DoubleProperty volumeProperty() {
        return volume;
    }
}
