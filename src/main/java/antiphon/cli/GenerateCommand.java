package antiphon.cli;

import antiphon.composer.ComposeRequest;
import antiphon.composer.ComposerCard;
import antiphon.composer.Composition;
import antiphon.composer.file.ComposerFileException;
import antiphon.composer.store.ComposerStore;
import antiphon.job.JobContext;
import antiphon.library.DataFolder;
import antiphon.midi.MidiReader;
import antiphon.midi.MidiWriter;
import antiphon.score.Melody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Composes takes and writes them as MIDI files. */
@Command(
        name = "generate",
        description = "Composes takes and writes each as a MIDI file. The same seed and options give the same bytes.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--composer",
            required = true,
            paramLabel = "NAME|FILE",
            description = "who composes: an installed composer (see composers) or a composer's file")
    private String composer;

    @Mixin
    private RequestOptions options;

    @Option(
            names = "--in-the-style-of",
            paramLabel = "NAME",
            description =
                    "whose music it is to be like, of those whom the composer learned to tell apart (default: any)")
    private Optional<String> style;

    @Option(names = "--prime", paramLabel = "FILE.mid", description = "music to go on from, at its next bar line")
    private Optional<Path> prime;

    @Option(names = "--out", defaultValue = ".", paramLabel = "DIR", description = "where the takes go (default: here)")
    private Path folder;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var asked = request();
        var chosen = new ComposerStore(DataFolder.ofThisProcess().composers()).open(composer);
        var request = asked.inTheStyleOf(styleOf(chosen.card()));
        Files.createDirectories(folder);
        var entries = new ArrayList<GeneratedTakes.Entry>();
        for (var take : audible(chosen.card().name(), chosen.compose(request, JobContext.UNATTENDED))) {
            var name = "%s-%d-%d.mid".formatted(chosen.card().name(), request.seed(), entries.size() + 1);
            var file = folder.resolve(name);
            MidiWriter.write(take.melody(), file);
            entries.add(GeneratedTakes.Entry.of(file, take));
        }
        print(new GeneratedTakes(entries));
        return 0;
    }

    /** @throws IOException where no take has a note: empty files would look as if all were well */
    private static List<Composition> audible(String name, List<Composition> takes) throws IOException {
        if (takes.stream().allMatch(take -> take.melody().noteCount() == 0)) {
            throw new IOException(
                    ("%s wrote nothing but silence; choose another composer, or train it longer or by settings"
                                    + " under which it does not collapse.")
                            .formatted(name));
        }
        return takes;
    }

    private ComposeRequest request() throws IOException {
        try {
            var request = options.request();
            return prime.isPresent() ? request.after(music(prime.get())) : request;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Melody music(Path file) throws IOException {
        var read = MidiReader.read(file);
        read.losses().forEach(loss -> spec.commandLine().getErr().println("%s: %s".formatted(file, loss)));
        if (read.melody().notes().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s holds no notes with a pitch to go on from: choose other music, or leave --prime out."
                            .formatted(file));
        }
        return read.melody();
    }

    /** The style that is asked for as the composer calls it. */
    private Optional<String> styleOf(ComposerCard card) throws ComposerFileException {
        if (style.isEmpty()) {
            return style;
        }
        var known = card.styles().stream()
                .filter(name -> name.equalsIgnoreCase(style.get()))
                .findFirst();
        if (known.isEmpty()) {
            throw new ComposerFileException(
                    card.styles().isEmpty()
                            ? "%s cannot be asked for a style; composers that can are trained with generate_meta=on."
                                    .formatted(card.name())
                            : "%s does not know the style of %s; it knows that of %s."
                                    .formatted(card.name(), style.get(), String.join(", ", card.styles())));
        }
        return known;
    }

    private void print(GeneratedTakes takes) throws IOException {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(takes));
        } else {
            takes.takes().forEach(take -> out.println(take.line()));
        }
    }
}
