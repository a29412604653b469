package antiphon.statistics;

/** Something that is measured of every melody, as one number or several. */
interface Trait {

    /** The numbers of this trait in {@code melody}; always as many for the same trait. The caller's own copy. */
    double[] in(MelodyFigures melody);
}
