package antiphon.composer.file;

import java.util.Objects;

/**
 * What can be told about a composer file without keeping its weights.
 *
 * @param description what the composer is
 * @param songs       how many songs it keeps to tell copies by; 0 where copies cannot be told
 * @param unfinished  whether it can go on with its training
 * @param fingerprint SHA-256 of the file in hexadecimal
 */
public record ComposerHead(ComposerDescription description, int songs, boolean unfinished, String fingerprint) {

    public ComposerHead {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
