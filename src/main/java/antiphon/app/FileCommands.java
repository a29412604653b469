package antiphon.app;

import antiphon.compose.TakesViewModel;
import antiphon.library.Take;

/** What the File menu does. Belongs to the JavaFX thread. */
final class FileCommands {

    private final FileChoice choice;
    private final FileOpening opening;
    private final MidiExport midi;
    private final WavExport wav;
    private final SoundFontChoice soundFont;
    private final TakesViewModel takes;

    FileCommands(
            FileChoice choice,
            FileOpening opening,
            MidiExport midi,
            WavExport wav,
            SoundFontChoice soundFont,
            TakesViewModel takes) {
        this.choice = choice;
        this.opening = opening;
        this.midi = midi;
        this.wav = wav;
        this.soundFont = soundFont;
        this.takes = takes;
    }

    void open() {
        opening.open(choice.midiToOpen());
    }

    void exportMidi(Take take) {
        midi.export(take);
    }

    void exportStarred() {
        midi.export(takes.starred());
    }

    void exportWav(Take take) {
        wav.export(take);
    }

    void loadSoundFont() {
        soundFont.choose();
    }
}
