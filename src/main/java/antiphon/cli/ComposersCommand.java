package antiphon.cli;

import antiphon.composer.ComposerCard;
import antiphon.composer.store.ComposerStore;
import antiphon.library.DataFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the composers that are installed. */
@Command(
        name = "composers",
        description = "Lists the composers that are installed: those of the program and the user's own.",
        mixinStandardHelpOptions = true)
final class ComposersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var cards = new ComposerStore(DataFolder.ofThisProcess().composers()).installed();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(new Installed(cards)));
        } else {
            cards.forEach(card -> out.printf(
                    "%-16s %-8s %6.1f min  %s%n", card.name(), card.recipe(), card.minutes(), card.corpus()));
        }
        return 0;
    }

    private record Installed(List<ComposerCard> composers) {}
}
