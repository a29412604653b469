/**
 * What one hears: the player and its sequencer, the software synthesizer, sound banks, MIDI outputs, and WAV files.
 *
 * <p>May import {@code score} and {@code midi}. Runs without a display and without a sound device; says so where there is
 * none. Together with {@code midi} it is the only place that knows {@code javax.sound}.
 */
package antiphon.sound;
