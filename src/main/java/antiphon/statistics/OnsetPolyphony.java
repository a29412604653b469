package antiphon.statistics;

/**
 * How often tones begin together; that one goes on sounding under another does not count.
 *
 * <p>Source: Mogren 2016, section 4 (polyphony).
 */
final class OnsetPolyphony {

    private long groups;
    private long chords;
    private long laterTones;
    private boolean lastIsChord;

    private OnsetPolyphony(long[] ticks) {
        for (var i = 0; i < ticks.length; i++) {
            if (i == 0 || ticks[i] != ticks[i - 1]) {
                groups++;
                lastIsChord = false;
            } else {
                laterTones++;
                chords += lastIsChord ? 0 : 1;
                lastIsChord = true;
            }
        }
    }

    /** The score, 0 to 1, of onsets in ascending order, at least one. */
    static double of(long[] ticks, Formulas formulas) {
        var onsets = new OnsetPolyphony(ticks);
        return switch (formulas) {
            case CLEAN -> share(onsets.chords, onsets.groups);
            case SUBMITTED -> onsets.submitted();
            case SEED -> onsets.seed();
        };
    }

    /** The share of onsets with several tones, the last onset left out, as the submitted version never books it. */
    private double submitted() {
        return share(chords - (lastIsChord ? 1 : 0), groups - 1);
    }

    /**
     * The published program books every tone as it comes, as polyphonic from the second of a chord on, and every onset
     * but the last once more when it is over.
     */
    private double seed() {
        var finished = groups - 1;
        var finishedChords = chords - (lastIsChord ? 1 : 0);
        var polyphonic = laterTones + finishedChords;
        var monophonic = groups + finished - finishedChords;
        return share(polyphonic, polyphonic + monophonic);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
