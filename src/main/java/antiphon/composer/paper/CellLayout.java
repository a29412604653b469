package antiphon.composer.paper;

/**
 * Which numbers a step of a sequence has. A step, called a cell, holds one or more tones that begin together; each tone
 * has a length, a pitch and a velocity. The time since the previous tone is told once for the cell, as in the published
 * program, or with every tone, as the paper describes it.
 *
 * @param tones   tones a cell, 1 to 8
 * @param ownTime whether each tone tells its own time
 */
record CellLayout(int tones, boolean ownTime) {

    /** What a number of a cell tells. */
    enum Feature {
        /** Time since the onset of the previous tone. */
        TIME(0),
        LENGTH(1),
        PITCH(2),
        VELOCITY(3);

        private final int place;

        Feature(int place) {
            this.place = place;
        }

        /** Which number of a tone it is that tells its own time, counted from 0. */
        int place() {
            return place;
        }
    }

    /** Quarters within which tones begin together where each tells its own time: less than any rhythm that is written. */
    static final double STRUM = 1 / 16.0;

    private static final int MOST_TONES = 8;

    CellLayout {
        if (tones < 1 || tones > MOST_TONES) {
            throw new IllegalArgumentException("tones must be 1 to %d, was %d".formatted(MOST_TONES, tones));
        }
    }

    /** How many numbers a cell has. */
    int width() {
        return ownTime ? 4 * tones : 1 + 3 * tones;
    }

    /** What number {@code at} tells. */
    Feature feature(int at) {
        if (ownTime) {
            return Feature.values()[at % 4];
        }
        return at == 0 ? Feature.TIME : Feature.values()[1 + (at - 1) % 3];
    }

    /** How many times a cell tells. */
    int times() {
        return ownTime ? tones : 1;
    }

    /** Whether a tone that begins {@code later} quarters than a cell's first may stand in that cell. */
    boolean holds(double later) {
        return later <= (ownTime ? STRUM : 0);
    }

    /** Where the time of tone {@code tone} is told: where the first one's is, unless each tells its own. */
    int time(int tone) {
        return ownTime ? 4 * tone : 0;
    }

    int length(int tone) {
        return ownTime ? 4 * tone + 1 : 1 + 3 * tone;
    }

    int pitch(int tone) {
        return length(tone) + 1;
    }

    int velocity(int tone) {
        return length(tone) + 2;
    }
}
