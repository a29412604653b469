package antiphon.composer.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import antiphon.composer.event.Song;
import antiphon.composer.learner.Pieces;
import antiphon.composer.paper.PaperMaterialLoader;
import antiphon.composer.paper.PaperRecipe;
import antiphon.composer.paper.PaperSettings;
import antiphon.composer.paper.PaperSong;
import antiphon.corpus.PartChoice;
import antiphon.job.JobContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Training material")
class MaterialLoaderTest {

    private static final List<String> OTHERS = List.of("piece-0.mid", "piece-1.mid", "piece-3.mid");

    @TempDir
    private Path folder;

    private Path music;

    @BeforeEach
    void writeMusic() throws Exception {
        music = Pieces.write(folder.resolve("music"), 4);
    }

    @Test
    @DisplayName("holds none of the music that the training is watched by, although it lies in the corpus too")
    void learnsNoValidation() throws Exception {
        var material = material(music.resolve("piece-2.mid"));

        assertEquals(OTHERS, material.wanted().songs().stream().map(Song::name).toList());
        assertEquals(3, material.corpus().songs());
        assertEquals(1, material.corpus().validation());
    }

    @Test
    @DisplayName("of the paper holds none of it either")
    void learnsNoValidationByThePaper() throws Exception {
        var settings = PaperSettings.parse(PaperRecipe.PAPER, Map.of());

        var material =
                new PaperMaterialLoader(sources(music.resolve("piece-2.mid")), settings).run(JobContext.UNATTENDED);

        assertEquals(OTHERS, material.songs().stream().map(PaperSong::name).toList());
        assertEquals(1, material.validation().size());
    }

    @Test
    @DisplayName("is refused in one sentence where nothing but the validation music is left to learn from")
    void refusesNothingButValidation() {
        var refused = assertThrows(UnusableCorpusException.class, () -> material(music));

        assertEquals(
                "Every file of the corpus is also among the music to watch the training by: name other music for one of"
                        + " the two.",
                refused.getMessage());
    }

    private TrainingMaterial material(Path validation) throws Exception {
        return new MaterialLoader(sources(validation), TrainingSettings.parse(Map.of())).run(JobContext.UNATTENDED);
    }

    private MaterialSources sources(Path validation) {
        return new MaterialSources(List.of(music), List.of(), List.of(validation), PartChoice.HIGHEST, "");
    }
}
