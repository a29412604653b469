package antiphon.sound;

import java.util.List;

/** The sound banks that are installed where this operating system keeps them. Reads folders: not for the JavaFX thread. */
public final class SoundBanks {

    /** Every usable bank, by name, the emergency sounds last. */
    public List<SoundBank> installed() {
        return List.of(SoundBank.EMERGENCY);
    }

    /** The first of {@link #installed}: the one to play with until the user chooses. */
    public SoundBank preferred() {
        return installed().get(0);
    }
}
