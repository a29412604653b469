package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("SqliteNatives")
class SqliteNativesTest {

    private static final String PROPERTY = "org.sqlite.tmpdir";

    @TempDir
    private Path folder;

    private Optional<String> before;

    @BeforeEach
    void forgetThePlace() {
        before = Optional.ofNullable(System.clearProperty(PROPERTY));
    }

    @AfterEach
    void nameItAgain() {
        before.ifPresentOrElse(place -> System.setProperty(PROPERTY, place), () -> System.clearProperty(PROPERTY));
    }

    @Test
    @DisplayName("sweep what killed programs left, but not what one that starts just now unpacks")
    void sweep() throws IOException {
        leave("sqlite-1-old.so", Duration.ofHours(2));
        leave("sqlite-1-old.so.lck", Duration.ofHours(2));
        leave("sqlite-2-fresh.so", Duration.ZERO);
        leave("else", Duration.ofHours(2));

        SqliteNatives.unpackInto(folder);

        assertEquals(Set.of("sqlite-2-fresh.so", "else"), names());
        assertEquals(folder.toAbsolutePath().toString(), System.getProperty(PROPERTY));
    }

    @Test
    @DisplayName("stay in the place that somebody named")
    void keepsThePlace() {
        System.setProperty(PROPERTY, "elsewhere");

        SqliteNatives.unpackInto(folder.resolve("native"));

        assertEquals("elsewhere", System.getProperty(PROPERTY));
    }

    private void leave(String name, Duration ago) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
