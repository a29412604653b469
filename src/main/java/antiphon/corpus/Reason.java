package antiphon.corpus;

import antiphon.midi.MidiFormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file was left out, in one sentence. */
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        if (failure instanceof MidiFormatException) {
            return failure.getMessage();
        }
        if (failure instanceof AccessDeniedException) {
            return "It may not be opened: permission is denied.";
        }
        if (failure instanceof FileSystemLoopException) {
            return "This link leads back to a folder that holds it.";
        }
        if (failure instanceof NoSuchFileException) {
            return "There is no such file or folder.";
        }
        return "It could not be read: %s.".formatted(failure.getMessage());
    }
}
