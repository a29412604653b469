package antiphon.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Messages")
class MessagesTest {

    private static final Pattern IN_VIEW = Pattern.compile("\"%([a-z][\\w.-]*)\"");
    private static final Pattern IN_CODE = literalsThatBeginAsKeysDo();

    private final Messages messages = Messages.load();

    private static Pattern literalsThatBeginAsKeysDo() {
        var features = Messages.load().bundle().keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        return Pattern.compile("\"((?:" + features + ")(?:\\.[a-z][\\w-]*)+)(?<!\\.css)\"");
    }

    @Test
    @DisplayName("fill in numbers, and choose singular and plural")
    void plurals() {
        assertEquals("Melody of one note", messages.text("pianoroll.mini", 1));
        assertEquals("Melody of 1,200 notes", messages.text("pianoroll.mini", 1200));
    }

    @Test
    @DisplayName("have every key that a view names")
    void viewsAreComplete() throws IOException {
        assertEquals(Set.of(), missing(Path.of("resources"), ".fxml", IN_VIEW));
    }

    @Test
    @DisplayName("have every key that the code names")
    void codeIsComplete() throws IOException {
        assertEquals(Set.of(), missing(Path.of("src/main/java"), ".java", IN_CODE));
    }

    private Set<String> missing(Path folder, String ending, Pattern key) throws IOException {
        var missing = new TreeSet<String>();
        for (var file : filesIn(folder, ending)) {
            key.matcher(Files.readString(file))
                    .results()
                    .map(result -> result.group(1))
                    .filter(name -> !messages.bundle().containsKey(name))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
