package antiphon.composer.file;

import java.util.Objects;

/**
 * What a composer learned from.
 *
 * @param description in a few words for the user
 * @param fingerprint SHA-256 over the files' contents in hexadecimal
 * @param songs       how many pieces trained it
 * @param validation  how many pieces were kept aside to watch it by
 * @param events      how many events the training pieces have
 */
public record CorpusDescription(String description, String fingerprint, int songs, int validation, long events) {

    public CorpusDescription {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
