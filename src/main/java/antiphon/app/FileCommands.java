package antiphon.app;

import antiphon.library.Take;
import antiphon.train.composers.ComposersViewModel;
import java.util.List;
import java.util.Optional;

/** What the File menu does. Belongs to the JavaFX thread. */
final class FileCommands {

    private final FileChoice choice;
    private final FileOpening opening;
    private final LearnedMusic music;
    private final ComposersViewModel composers;
    private final TakeExport export;
    private final SoundFontChoice soundFont;

    FileCommands(
            FileChoice choice,
            FileOpening opening,
            LearnedMusic music,
            ComposersViewModel composers,
            TakeExport export,
            SoundFontChoice soundFont) {
        this.choice = choice;
        this.opening = opening;
        this.music = music;
        this.composers = composers;
        this.export = export;
        this.soundFont = soundFont;
    }

    void open() {
        opening.open(choice.midiToOpen(), Optional.empty());
    }

    void addMusic() {
        music.add(choice.musicFiles());
    }

    void addFolder() {
        choice.musicFolder().ifPresent(folder -> music.add(List.of(folder)));
    }

    void addComposers() {
        composers.add(choice.composersToOpen());
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
