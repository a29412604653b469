package antiphon.compose;

/** Whether what stands in the Compose panel composes an earlier take again. */
public enum Repeat {
    /** The same composer is chosen, with its settings and its seed: it will be among the takes. */
    SAME,
    /** No composer of its name is installed; another one stays chosen. */
    COMPOSER_GONE,
    /** The composer of its name is not the one that made it: it was trained anew, or replaced. */
    COMPOSER_CHANGED,
    /** It came after more takes of its seed than one click makes. */
    OUT_OF_REACH
}
