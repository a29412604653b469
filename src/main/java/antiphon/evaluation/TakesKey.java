package antiphon.evaluation;

/**
 * What takes depend on.
 *
 * @param fingerprint the composer's
 * @param size        how many there are, how long
 * @param seed        the seed they were drawn with
 */
record TakesKey(String fingerprint, ComparisonOrder.Size size, long seed) {}
