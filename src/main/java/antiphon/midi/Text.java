package antiphon.midi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of MIDI files, which do not say how they are encoded. */
final class Text {

    private Text() {}

    /** UTF-8 where the bytes are valid in it, else Latin-1, which every byte is valid in. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
