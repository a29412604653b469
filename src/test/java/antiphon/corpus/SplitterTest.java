package antiphon.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import antiphon.corpus.Splitter.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A splitter")
class SplitterTest {

    private static final List<String> NAMES = IntStream.range(0, 100)
            .mapToObj(i -> "composer%d-work%d.mid".formatted(i % 13, i))
            .toList();

    @Test
    @DisplayName("gives each side its fraction and every file to one side")
    void givesFractions() {
        var split = new Splitter(Unit.FILE, 1, 0.1, 0.2).split(Music.corpus(NAMES));

        assertEquals(70, split.train().files().size());
        assertEquals(10, split.validation().files().size());
        assertEquals(20, split.heldOut().files().size());
        assertEquals(Set.copyOf(NAMES), names(split.train(), split.validation(), split.heldOut()));
    }

    @Test
    @DisplayName("splits the same contents alike in any order, and otherwise under another seed")
    void dependsOnSeedAndContents() {
        var reversedNames = new ArrayList<>(NAMES);
        Collections.reverse(reversedNames);
        var splitter = new Splitter(Unit.FILE, 1, 0.1, 0.2);

        var once = splitter.split(Music.corpus(NAMES));
        var reversed = splitter.split(Music.corpus(reversedNames));
        var reseeded = new Splitter(Unit.FILE, 2, 0.1, 0.2).split(Music.corpus(NAMES));
        assertEquals(names(once.heldOut()), names(reversed.heldOut()));
        assertEquals(names(once.validation()), names(reversed.validation()));
        assertNotEquals(names(once.heldOut()), names(reseeded.heldOut()));
    }

    @Test
    @DisplayName("never puts works of one composer on two sides when it splits by composer")
    void keepsComposersTogether() {
        var split = new Splitter(Unit.COMPOSER, 1, 0.1, 0.2).split(Music.corpus(NAMES));

        var train = composers(split.train());
        var validation = composers(split.validation());
        var heldOut = composers(split.heldOut());
        assertEquals(13, train.size() + validation.size() + heldOut.size());
        assertTrue(!validation.isEmpty() && !heldOut.isEmpty());
    }

    @Test
    @DisplayName("validates by one of two files at least, and by none where that is not wanted or there is but one")
    void validatesByOneAtLeast() {
        var tenth = new Splitter(Unit.FILE, 1, 0.1, 0);

        assertEquals(
                1,
                tenth.split(Music.corpus(NAMES.subList(0, 2)))
                        .validation()
                        .files()
                        .size());
        assertEquals(
                1,
                tenth.split(Music.corpus(NAMES.subList(0, 4)))
                        .validation()
                        .files()
                        .size());
        assertEquals(
                0,
                tenth.split(Music.corpus(NAMES.subList(0, 1)))
                        .validation()
                        .files()
                        .size());
        var none = new Splitter(Unit.FILE, 1, 0, 0);
        assertEquals(
                0,
                none.split(Music.corpus(NAMES.subList(0, 4)))
                        .validation()
                        .files()
                        .size());
    }

    @Test
    @DisplayName("refuses fractions that are more than the whole")
    void refusesTooMuch() {
        assertThrows(IllegalArgumentException.class, () -> new Splitter(Unit.FILE, 1, 0.6, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Splitter(Unit.FILE, 1, Double.NaN, 0.5));
    }

    private static Set<String> names(Corpus... sides) {
        var names = new HashSet<String>();
        for (var side : sides) {
            side.files().forEach(file -> names.add(file.name()));
        }
        return names;
    }

    private static Set<String> composers(Corpus side) {
        return side.files().stream().map(CorpusFile::composer).collect(Collectors.toSet());
    }
}
