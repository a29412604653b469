package antiphon.composer.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of composers shipped with the program, which a jar cannot tell by itself: one file name a line. */
final class ShippedIndex {

    static final String FOLDER = "/antiphon/composers/";

    private static final String INDEX = "index.txt";

    private ShippedIndex() {}

    static List<Source> sources() throws IOException {
        var stream = ShippedIndex.class.getResourceAsStream(FOLDER + INDEX);
        if (stream == null) {
            return List.of();
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .<Source>map(Source.Shipped::new)
                    .toList();
        }
    }
}
