package antiphon.app;

import antiphon.sound.OutputState;
import antiphon.sound.PlayerListener;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what becomes of the output, and how long the first sound after Play took. */
final class SoundLog implements PlayerListener {

    private static final Logger LOG = LoggerFactory.getLogger(SoundLog.class);

    @Override
    public void outputChanged(OutputState state) {
        LOG.info("Output: {}", state);
    }

    @Override
    public void firstSound(Duration sincePlay) {
        LOG.info("First sound {} ms after Play", sincePlay.toMillis());
    }
}
