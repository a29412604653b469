package antiphon.composer.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What tells one composer file from any other: SHA-256 of its bytes. */
final class Fingerprint {

    private Fingerprint() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
