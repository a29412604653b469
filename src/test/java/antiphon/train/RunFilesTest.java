package antiphon.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("RunFiles")
class RunFilesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("forgets what came after the epoch to go on from, and what a killed program left half written")
    void forgets() throws IOException {
        // given
        var files = new RunFiles(folder);
        for (var file : List.of(files.checkpoint(), files.keepsake(2), files.keepsake(10), files.lock())) {
            Files.createFile(file);
        }
        Files.createFile(folder.resolve(".1b4e28ba-2fa1-11d2-883f-0016d3cca427.part"));

        // when
        files.forgetAfter(2);

        // then
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("epoch-000002.antiphon", "lock", "run.antiphon"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
