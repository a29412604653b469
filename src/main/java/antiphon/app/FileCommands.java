package antiphon.app;

import antiphon.library.Take;

/** What the File menu does. Belongs to the JavaFX thread. */
final class FileCommands {

    private final FileChoice choice;
    private final FileOpening opening;
    private final TakeExport export;
    private final SoundFontChoice soundFont;

    FileCommands(FileChoice choice, FileOpening opening, TakeExport export, SoundFontChoice soundFont) {
        this.choice = choice;
        this.opening = opening;
        this.export = export;
        this.soundFont = soundFont;
    }

    void open() {
        opening.open(choice.midiToOpen());
    }

    void exportMidi(Take take) {
        export.midi(take);
    }

    void exportStarred() {
        export.starred();
    }

    void exportWav(Take take) {
        export.wav(take);
    }

    void dragged(Take take) {
        export.dragged(take);
    }

    void loadSoundFont() {
        soundFont.choose();
    }
}
