package antiphon.statistics;

/** How far a set of melodies is from a reference of real ones. */
public enum Distance {
    /** Overlapping area of the distances between melodies, mean of 15 traits; 0 to 1, higher is nearer. */
    OA(true, 0, 1),
    /** Kullback-Leibler divergence of the same distances, in nats; lower is nearer. */
    KL(false, 0, Double.MAX_VALUE),
    /** Frechet distance on 75 standardised numbers; lower is nearer. */
    FD(false, 0, Double.MAX_VALUE),
    /** How surely a small classifier tells real from judged, 0.5 (not at all) to 1; lower is nearer. */
    AUC(false, 0, 1);

    private final boolean highIsNear;
    private final double least;
    private final double most;

    Distance(boolean highIsNear, double least, double most) {
        this.highIsNear = highIsNear;
        this.least = least;
        this.most = most;
    }

    /** Whether a higher number is nearer to the reference. */
    public boolean highIsNear() {
        return highIsNear;
    }

    /** A measured number turned so that less is nearer to the reference. */
    public Replicated farness(Replicated measured) {
        return highIsNear ? measured.negated() : measured;
    }

    /** The interval of a measured number, within the numbers that this distance can have. */
    public Estimate interval(Replicated measured, double confidence) {
        return measured.interval(confidence).within(least, most);
    }
}
