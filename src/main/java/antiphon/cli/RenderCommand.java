package antiphon.cli;

import antiphon.midi.MidiReader;
import antiphon.sound.SoundBank;
import antiphon.sound.SoundBanks;
import antiphon.sound.WavRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders a MIDI file to a WAV file. */
@Command(
        name = "render",
        description = "Renders a MIDI file to a WAV file; needs no sound device.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.mid", description = "The music.")
    private Path music;

    @Option(names = "--out", required = true, paramLabel = "FILE.wav", description = "The file to write.")
    private Path target;

    @Option(
            names = "--sound-bank",
            paramLabel = "FILE.sf2",
            description = "The sounds to play with; without it the best installed SoundFont, else those of Java.")
    private Optional<Path> soundBank = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var file = MidiReader.read(music);
        var err = spec.commandLine().getErr();
        file.losses().forEach(err::println);
        var bank = soundBank.isPresent() ? SoundBank.load(soundBank.get()) : new SoundBanks().preferred();
        new WavRenderer().render(file.melody(), bank, target, share -> {}, () -> false);
        spec.commandLine().getOut().println("%s, played with %s".formatted(target, bank.name()));
        return 0;
    }
}
