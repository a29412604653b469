/**
 * Comparisons written to files: a page to read, a table to count with, a document for programs.
 *
 * <p>Pictures of a page are SVG written here: a dozen shapes each, that take their colours from the page's style sheet,
 * so that they follow the reader's light or dark theme. Words and looks of the page are in the resources beside.
 */
package antiphon.evaluation.report;
