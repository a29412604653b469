/**
 * The figure of the C-RNN-GAN paper from runs of our own: six curves over the epochs of each run, and over songs for
 * real music. The only place that knows the charting library (XChart) and what makes SVG of it (Batik).
 *
 * <p>Source: Mogren, C-RNN-GAN, 2016, figure 2 and section 4.
 */
package antiphon.evaluation.figure;
