package antiphon.app;

import antiphon.library.SoundSettings;
import antiphon.sound.Player;
import antiphon.sound.SoundBank;
import antiphon.sound.SoundBankException;
import antiphon.sound.SoundBanks;
import antiphon.sound.SoundOutput;
import antiphon.sound.SoundOutputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What makes a sound, as it is at the start.
 *
 * @param outputs the outputs there are
 * @param bank    the sounds that were chosen last, else the best that are installed
 * @param player  plays with them
 */
record Sounding(SoundOutputs outputs, SoundBank bank, Player player) {

    private static final Logger LOG = LoggerFactory.getLogger(Sounding.class);

    static Sounding of(SoundSettings settings) {
        var outputs = new SoundOutputs();
        var bank = settings.bank().map(Sounding::load).orElseGet(() -> new SoundBanks().preferred());
        return new Sounding(outputs, bank, new Player(outputs, new SoundOutput.BuiltIn(bank), new SoundLog()));
    }

    private static SoundBank load(java.nio.file.Path file) {
        try {
            return SoundBank.load(file);
        } catch (SoundBankException e) {
            LOG.warn("{} The installed sounds are used instead.", e.getMessage());
            return new SoundBanks().preferred();
        }
    }
}
