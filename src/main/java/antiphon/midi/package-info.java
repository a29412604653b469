/**
 * Standard MIDI Files: a forgiving reader that is safe on a stranger's bytes, and a writer that any sequencer opens.
 *
 * <p>May import {@code score}. The reader works on plain bytes and takes memory only for what it has read, never for
 * what a length field promises. Whoever may import it writes other files with {@code AtomicFile}, too: whole or not at all.
 *
 * <p>Source of the format: MIDI Manufacturers Association, Standard MIDI Files 1.0 (RP-001), 1996.
 */
package antiphon.midi;
