package antiphon.composer.training;

import java.io.IOException;
import java.nio.file.Path;

/** A training could not be written to its file, so it stopped; what was written before is still there. */
public final class CheckpointException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param cause why {@code file} could not be written */
    public CheckpointException(Path file, IOException cause) {
        super(
                "%s could not be written (%s). The training stopped and its last checkpoint is kept: make room, then go on."
                        .formatted(file.getFileName(), reason(cause)),
                cause);
    }

    /** Many messages of the JDK begin with the whole path. */
    private static String reason(IOException cause) {
        var message = String.valueOf(cause.getMessage());
        return message.substring(message.lastIndexOf(": ") + 1).strip();
    }
}
