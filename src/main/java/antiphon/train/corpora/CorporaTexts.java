package antiphon.train.corpora;

import antiphon.fx.Messages;
import antiphon.library.CorpusContent;
import antiphon.library.KeptCorpus;
import antiphon.library.KeptPiece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about corpora. */
final class CorporaTexts {

    private static final int COMMONEST = 3;

    private final Messages messages;

    CorporaTexts(Messages messages) {
        this.messages = messages;
    }

    /** A corpus in a list: its name and how many pieces it has. */
    String nameOf(KeptCorpus corpus) {
        return messages.text(
                "corpora.name", corpus.name(), corpus.content().pieces().size());
    }

    /** How much music it is. */
    String size(CorpusContent content) {
        return messages.text("corpora.size", content.pieces().size(), content.notes(), content.minutes());
    }

    /** The keys that most pieces begin in. */
    String keys(CorpusContent content) {
        return commonest(content.pieces(), piece -> piece.key().toString());
    }

    /** The meters that most pieces begin in. */
    String meters(CorpusContent content) {
        return commonest(content.pieces(), piece -> piece.meter().toString());
    }

    /** How much was left out or lost; empty where all was read. */
    String leftOut(CorpusContent content) {
        var parts = new ArrayList<String>();
        if (!content.leftOut().isEmpty()) {
            parts.add(messages.text("corpora.left", content.leftOut().size(), content.twins()));
        }
        if (!content.partial().isEmpty()) {
            parts.add(messages.text("corpora.partial", content.partial().size()));
        }
        var between = messages.text("corpora.share.between");
        return parts.isEmpty() ? "" : messages.text("corpora.why", String.join(between, parts));
    }

    /** Which files are gone; empty where none is. */
    String vanished(List<Path> files) {
        return files.isEmpty()
                ? ""
                : messages.text("corpora.vanished", files.size(), files.get(0).getFileName());
    }

    /** Everything that was left out or lost, a line for each file. */
    String lines(CorpusContent content) {
        var leftOut =
                content.leftOut().stream().map(out -> messages.text("corpora.left.line", out.path(), out.reason()));
        var lost = content.partial().stream()
                .map(piece -> messages.text("corpora.partial.line", piece.path(), piece.lost()));
        return Stream.concat(leftOut, lost).collect(Collectors.joining(System.lineSeparator()));
    }

    private String commonest(List<KeptPiece> pieces, Function<KeptPiece, String> trait) {
        var counts = pieces.stream().collect(Collectors.groupingBy(trait, Collectors.counting()));
        var first = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMONEST)
                .map(entry -> messages.text("corpora.share", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(messages.text("corpora.share.between")));
        return counts.size() > COMMONEST
                ? messages.text("corpora.share.more", first, counts.size() - COMMONEST)
                : first;
    }
}
