package antiphon.composer.paper;

import java.util.random.RandomGenerator;

/** Cuts pieces of songs into cells. */
final class Crops {

    private final CellLayout layout;
    private final Units units;

    Crops(CellLayout layout, Units units) {
        this.layout = layout;
        this.units = units;
    }

    CellLayout layout() {
        return layout;
    }

    Units units() {
        return units;
    }

    /**
     * A piece of {@code song} that begins anywhere from which enough tones follow, or at its beginning. Where the song is
     * over before, cells without tones follow.
     *
     * @return {@code [cells][layout.width()]}
     */
    float[][] draw(PaperSong song, int cells, RandomGenerator random) {
        var piece = new float[cells][layout.width()];
        draw(song, piece, random);
        return piece;
    }

    /** The same into the first numbers of the cells of {@code piece}. */
    void draw(PaperSong song, float[][] piece, RandomGenerator random) {
        var room = song.tones().size() - piece.length * layout.tones();
        cut(song, room > 0 ? random.nextInt(room + 1) : 0, piece);
    }

    /** The piece of {@code song} that begins with tone {@code first}. */
    float[][] cut(PaperSong song, int first, int cells) {
        var piece = new float[cells][layout.width()];
        cut(song, first, piece);
        return piece;
    }

    private void cut(PaperSong song, int first, float[][] piece) {
        var next = first;
        for (var cell : piece) {
            empty(cell);
            next = fill(cell, song, next);
        }
    }

    private void empty(float[] cell) {
        for (var at = 0; at < layout.width(); at++) {
            cell[at] = units.absent(layout.feature(at));
        }
    }

    /** Puts the tone {@code first} and those that begin together with it into a cell; answers the first that found no room. */
    private int fill(float[] cell, PaperSong song, int first) {
        var tones = song.tones();
        var at = first;
        for (var slot = 0; slot < layout.tones() && at < tones.size(); slot++) {
            var tone = tones.get(at);
            if (!layout.holds(tone.onset() - tones.get(first).onset())) {
                break;
            }
            var before = at == 0 ? tone.onset() : tones.get(at - 1).onset();
            if (slot == 0 || layout.ownTime()) {
                cell[layout.time(slot)] = units.seen(CellLayout.Feature.TIME, tone.onset() - before);
            }
            cell[layout.length(slot)] = units.seen(CellLayout.Feature.LENGTH, tone.length());
            cell[layout.pitch(slot)] = units.seen(CellLayout.Feature.PITCH, tone.pitch());
            cell[layout.velocity(slot)] = units.seen(CellLayout.Feature.VELOCITY, tone.velocity());
            at++;
        }
        return at;
    }
}
