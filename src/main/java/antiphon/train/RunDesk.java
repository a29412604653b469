package antiphon.train;

import antiphon.fx.Messages;
import antiphon.library.Runs;

/**
 * Where a run at work writes down how it goes, and tells it.
 *
 * @param runs     its rows in the library
 * @param files    its files
 * @param listener hears of it
 * @param messages in which words
 */
record RunDesk(Runs runs, RunFiles files, RunListener listener, Messages messages) {}
