package antiphon.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.score.Scale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SettingsStore")
class SettingsStoreTest {

    private static final ComposeSettings EVERYTHING_CHANGED = new ComposeSettings(
            Optional.of("keyboard"),
            16,
            0.8,
            1.5,
            Optional.of(0.9),
            Long.MAX_VALUE,
            true,
            OptionalInt.of(9),
            Optional.of(Scale.DORIAN),
            88.5,
            OptionalInt.empty(),
            12,
            Optional.of("chopin"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("deep/settings.json");
    }

    @Test
    @DisplayName("begins with defaults and writes nothing unasked")
    void beginsWithDefaults() {
        // when
        try (var store = new SettingsStore(file)) {

            // then
            assertEquals(Settings.DEFAULT, store.current());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    @DisplayName("gives every setting back after a restart")
    void survivesARestart() {
        // given
        var sound = new SoundSettings(
                Optional.of("Port 2"), Optional.of(folder.resolve("a bank.sf2")), 0.25, OptionalInt.of(40));
        var changed = Settings.DEFAULT
                .withTheme(Look.LIGHT)
                .withWindow(new WindowPlace(Optional.of(new WindowPlace.Position(-100, 20.5)), 1024, 640, true))
                .withCompose(EVERYTHING_CHANGED)
                .withSound(sound)
                .withFolders(RecentFolders.DEFAULT.withOpened(folder).withExported(folder.resolve("out")));
        try (var store = new SettingsStore(file)) {
            store.change(before -> changed);
        }

        // when
        try (var store = new SettingsStore(file)) {

            // then
            assertEquals(changed, store.current());
        }
    }

    @Test
    @DisplayName("writes a change by itself after a while")
    void writesByItself() {
        try (var store = new SettingsStore(file)) {
            // when
            store.change(before -> before.withTheme(Look.LIGHT));

            // then
            var begin = System.nanoTime();
            while (!Files.exists(file) && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(20)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            assertTrue(Files.exists(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"loud\"", "7", "-0.1", "null", "[]", "{}", "true"})
    @DisplayName("keeps the default of a field that cannot be read, and every field beside it")
    void keepsGoodFields(String broken) throws Exception {
        // given
        write(
                """
                {"theme": "LIGHT", "sound": {"output": "Port 2", "volume": %s, "instrument": 40},
                 "compose": {"bars": 32}}"""
                        .formatted(broken));

        // when
        try (var store = new SettingsStore(file)) {
            var settings = store.current();

            // then
            assertEquals(SoundSettings.DEFAULT.volume(), settings.sound().volume());
            assertEquals(Optional.of("Port 2"), settings.sound().output());
            assertEquals(OptionalInt.of(40), settings.sound().instrument());
            assertEquals(Look.LIGHT, settings.theme());
            assertEquals(32, settings.compose().bars());
        }
    }

    @Test
    @DisplayName("refuses each bad value of the compose panel by itself")
    void judgesEachFieldByItself() throws Exception {
        // given
        write(
                """
                {"compose": {"bars": 65, "temperature": 9, "seed": 12.5, "keepSeed": "yes", "tonic": 12,
                 "scale": "LOUD", "variations": 16, "later": {"unknown": true}}}""");

        // when
        try (var store = new SettingsStore(file)) {
            var compose = store.current().compose();

            // then
            var usual = ComposeSettings.DEFAULT;
            assertEquals(usual.bars(), compose.bars());
            assertEquals(usual.temperature(), compose.temperature());
            assertEquals(usual.seed(), compose.seed());
            assertEquals(usual.keepSeed(), compose.keepSeed());
            assertEquals(usual.tonic(), compose.tonic());
            assertEquals(usual.scale(), compose.scale());
            assertEquals(16, compose.variations());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[1, 2]", "{\"theme\": \"LIGHT\"", "null"})
    @DisplayName("begins with defaults where the file is no JSON object")
    void beginsAnewWhereTheFileIsBroken(String content) throws Exception {
        // given
        write(content);

        // when
        try (var store = new SettingsStore(file)) {

            // then
            assertEquals(Settings.DEFAULT, store.current());
        }
    }

    private void write(String json) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }
}
