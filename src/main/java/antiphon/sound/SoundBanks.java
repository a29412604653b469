package antiphon.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sound banks that are installed where this operating system keeps them. Reads folders: once a window shows, not for its thread. */
public final class SoundBanks {

    private static final Logger LOG = LoggerFactory.getLogger(SoundBanks.class);

    private static final long LARGEST_UNASKED = 64 << 20;

    private final List<Path> folders;
    private final Optional<Path> windowsBank;

    /** The banks of this machine. */
    public SoundBanks() {
        this(
                foldersOf(System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
                windowsBank(System.getenv()));
    }

    SoundBanks(List<Path> folders, Optional<Path> windowsBank) {
        this.folders = List.copyOf(folders);
        this.windowsBank = windowsBank;
    }

    /** Every usable bank, those with the most sounds first, the emergency sounds last. */
    public List<SoundBank> installed() {
        var banks = new ArrayList<SoundBank>();
        var seen = new HashSet<Path>();
        folders.stream()
                .flatMap(folder -> files(folder).stream())
                .filter(file -> seen.add(realPath(file)))
                .sorted(Comparator.comparingLong(SoundBanks::size).reversed())
                .flatMap(file -> usable(file).stream())
                .forEach(banks::add);
        windowsBank
                .map(file -> new SoundBank("Sounds of Windows", Optional.of(file)))
                .ifPresent(banks::add);
        banks.add(SoundBank.EMERGENCY);
        return List.copyOf(banks);
    }

    /** The one to play with until the user chooses: the largest that does not weigh on the memory. */
    public SoundBank preferred() {
        return installed().stream()
                .filter(bank -> bank.file().map(SoundBanks::size).orElse(0L) <= LARGEST_UNASKED)
                .findFirst()
                .orElse(SoundBank.EMERGENCY);
    }

    private static List<Path> foldersOf(String system, Path home) {
        if (system.startsWith("Windows")) {
            return List.of(home.resolve("SoundFonts"), Path.of("C:/soundfonts"));
        }
        return system.startsWith("Mac")
                ? List.of(Path.of("/Library/Audio/Sounds/Banks"), home.resolve("Library/Audio/Sounds/Banks"))
                : List.of(
                        Path.of("/usr/share/sounds/sf2"),
                        Path.of("/usr/share/soundfonts"),
                        Path.of("/usr/local/share/sounds/sf2"),
                        Path.of("/usr/local/share/soundfonts"),
                        home.resolve(".local/share/soundfonts"));
    }

    private static Optional<Path> windowsBank(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SystemRoot"))
                .map(root -> Path.of(root, "system32", "drivers", "gm.dls"))
                .filter(Files::isRegularFile);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(SoundBanks::isNamedAsBank).sorted().toList();
        } catch (IOException e) {
            LOG.info("The folder of sound banks {} cannot be read", folder, e);
            return List.of();
        }
    }

    private static boolean isNamedAsBank(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".sf2") && Files.isRegularFile(file);
    }

    private static Optional<SoundBank> usable(Path file) {
        try {
            return Optional.of(SoundBank.load(file));
        } catch (SoundBankException e) {
            LOG.info("Left out an installed sound bank: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException dangling) {
            return file;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
