package antiphon.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Answers every question for a file with one in a folder.
 *
 * @param folder where the files lie
 */
record FolderOfFiles(Path folder) implements FileChoice {

    @Override
    public List<Path> midiToOpen() {
        return List.of();
    }

    @Override
    public List<Path> musicFiles() {
        return List.of();
    }

    @Override
    public Optional<Path> musicFolder() {
        return Optional.of(folder);
    }

    @Override
    public List<Path> composersToOpen() {
        return List.of();
    }

    @Override
    public Optional<Path> composerToWrite(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> soundFont() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> midiToWrite(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> wavToWrite(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> reportToWrite(String name) {
        return Optional.of(folder.resolve(name));
    }

    @Override
    public Optional<Path> folderToWrite() {
        return Optional.of(folder);
    }
}
