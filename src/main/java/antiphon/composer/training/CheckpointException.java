package antiphon.composer.training;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A training could not be written to its file, so it stopped or did not begin; what was written before is still there. */
public final class CheckpointException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final String KEPT = "The training stopped and its last checkpoint is kept: make room, then go on.";
    private static final String NOT_KEPT =
            "Nothing of this training is kept: make room or choose another place, then begin anew.";

    /**
     * A failure to write.
     *
     * @param cause why {@code file} could not be written
     * @param kept  whether an earlier checkpoint of the training is there
     */
    public CheckpointException(Path file, IOException cause, boolean kept) {
        super(
                "%s could not be written (%s). %s".formatted(file.getFileName(), reason(cause), kept ? KEPT : NOT_KEPT),
                cause);
    }

    /** Many messages of the JDK begin with the whole path, or say no more. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        var message = String.valueOf(cause.getMessage());
        return message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
