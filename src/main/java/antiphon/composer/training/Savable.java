package antiphon.composer.training;

import antiphon.composer.file.ComposerFile;
import antiphon.composer.file.EpochRecord;
import antiphon.composer.file.Tensors;
import java.util.List;

/** What changes during a training, in the form in which a {@link Checkpoint} saves it. */
public interface Savable {

    /** How long it has trained, in seconds of one core. */
    double seconds();

    /** The epochs that are over. */
    List<EpochRecord> closedEpochs();

    /** The weights of a composer made now. */
    Tensors result();

    /** All that it takes to go on. */
    ComposerFile.Unfinished unfinished();
}
