package antiphon.composer.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A composer's file as a stranger changes it: entry by entry, each a writer of its content. */
final class HostileZip {

    private static final byte[] ZEROS = new byte[1 << 20];

    private final Map<String, Content> entries = new LinkedHashMap<>();

    /** Writes the content of an entry. */
    @FunctionalInterface
    interface Content {

        void to(OutputStream out) throws IOException;
    }

    /** The entries of {@code composer}, to begin with. */
    static HostileZip of(InputStream composer) throws IOException {
        var zip = new HostileZip();
        try (var stream = new ZipInputStream(composer)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                var bytes = stream.readAllBytes();
                zip.entries.put(entry.getName(), out -> out.write(bytes));
            }
        }
        return zip;
    }

    HostileZip with(String name, Content content) {
        entries.put(name, content);
        return this;
    }

    HostileZip with(String name, String text) {
        return with(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    HostileZip without(String name) {
        entries.remove(name);
        return this;
    }

    /** Changes the description as text, at the first place that the expression {@code before} matches. */
    HostileZip saying(String before, String after) throws IOException {
        var place = Pattern.compile(before).matcher(description());
        if (!place.find()) {
            throw new IllegalArgumentException(before + " does not stand in the description");
        }
        return with("composer.json", place.replaceFirst(after));
    }

    String description() throws IOException {
        var bytes = new ByteArrayOutputStream();
        entries.get("composer.json").to(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** So many mebibytes of zeros, which pack to nearly nothing. */
    static Content zeros(int mebibytes) {
        return out -> {
            for (var done = 0; done < mebibytes; done++) {
                out.write(ZEROS);
            }
        };
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().to(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
