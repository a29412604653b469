/**
 * Background work, told without threads or windows: a job, its progress, and the wish to stop it.
 *
 * <p>Imports nothing of ours. A trainer that knows only this package runs the same under the window and the command line.
 */
package antiphon.job;
