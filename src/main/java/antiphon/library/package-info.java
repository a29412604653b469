/**
 * What is kept: the takes and corpora in their database, the settings, the log, and the folders in which all of it lies.
 *
 * <p>May import {@code score}, {@code midi} and {@code statistics}. The only place that knows JDBC.
 */
package antiphon.library;
