package antiphon.cli;

import antiphon.corpus.Corpus;
import antiphon.corpus.CorpusFile;
import antiphon.corpus.LeftOut;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the importer saw, in the shape in which it is printed.
 *
 * @param files every file, by path, whether it was read or not
 * @param notes how many notes were read of all of them
 */
record Inspection(List<InspectedFile> files, long notes) {

    /** How much of a file was read. */
    enum Status {
        OK,
        PARTIAL,
        SKIPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One file.
     *
     * @param file   its path
     * @param status {@code ok}, {@code partial} or {@code skipped}
     * @param reason what was lost or read otherwise than written; empty where there is nothing to say
     * @param notes  how many notes were read
     */
    record InspectedFile(String file, String status, String reason, long notes) {

        String line() {
            var line = "%-7s  %7d notes  %s".formatted(status, notes, file);
            return reason.isEmpty() ? line : line + "  (" + reason + ")";
        }
    }

    Inspection {
        files = List.copyOf(files);
    }

    static Inspection of(Corpus corpus) {
        var read = corpus.files().stream().map(Inspection::read);
        var skipped = corpus.leftOut().stream().map(Inspection::skipped);
        var files = Stream.concat(read, skipped)
                .sorted(Comparator.comparing(InspectedFile::file))
                .toList();
        return new Inspection(files, corpus.noteCount());
    }

    /** A line for each file and one for all. */
    Stream<String> lines() {
        var skipped = files.stream()
                .filter(file -> file.status().equals(Status.SKIPPED.word()))
                .count();
        var all = "%d files read, %d left out, %d notes".formatted(files.size() - skipped, skipped, notes);
        return Stream.concat(files.stream().map(InspectedFile::line), Stream.of(all));
    }

    private static InspectedFile read(CorpusFile file) {
        var status = file.midi().isPartial() ? Status.PARTIAL : Status.OK;
        var said = Stream.concat(file.midi().losses().stream(), file.midi().remarks().stream())
                .toList();
        return new InspectedFile(
                file.path().toString(),
                status.word(),
                String.join(" ", said),
                file.melody().noteCount());
    }

    private static InspectedFile skipped(LeftOut file) {
        return new InspectedFile(file.path().toString(), Status.SKIPPED.word(), file.reason(), 0);
    }
}
