package antiphon.composer.paper;

import java.util.Locale;

/**
 * Who is kept from learning because it is too strong, judged by the losses of the step before.
 *
 * <p>Source: Mogren 2016, section 4; the published program, whose rule differs.
 */
enum Freezing {
    /** Nobody. */
    NONE {
        @Override
        Turn turn(double generator, double discriminator) {
            return Turn.BOTH;
        }
    },

    /**
     * As the paper means it: whoever's loss is below seven tenths of the other's. Of the discriminator's two terms the
     * mean is compared, as their sum would freeze the generator where both are equally strong.
     */
    PAPER {
        @Override
        Turn turn(double generator, double discriminator) {
            var each = discriminator / 2;
            if (each < SHARE * generator) {
                return Turn.GENERATOR;
            }
            return generator < SHARE * each ? Turn.DISCRIMINATOR : Turn.BOTH;
        }
    },

    /** As the published program does it, in which the generator stands still whenever either loss is below two. */
    SEED {
        @Override
        boolean forgets() {
            return true;
        }

        @Override
        Turn turn(double generator, double discriminator) {
            if (discriminator == 0) {
                return generator == 0 ? Turn.NOBODY : Turn.GENERATOR;
            }
            if (generator == 0) {
                return Turn.DISCRIMINATOR;
            }
            if (generator >= LOW && discriminator >= LOW) {
                return Turn.BOTH;
            }
            return discriminator < SHARE * generator ? Turn.NOBODY : Turn.DISCRIMINATOR;
        }
    };

    private static final double SHARE = 0.7;
    private static final double LOW = 2;

    /** Whose turn it is to learn. */
    enum Turn {
        BOTH,
        GENERATOR,
        DISCRIMINATOR,
        NOBODY;

        boolean ofGenerator() {
            return this == BOTH || this == GENERATOR;
        }

        boolean ofDiscriminator() {
            return this == BOTH || this == DISCRIMINATOR;
        }
    }

    static Freezing of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Whether each epoch begins as if nothing were known, with both. */
    boolean forgets() {
        return false;
    }

    /**
     * Whose turn it is. Before there are losses both are 0, which keeps nobody from learning as the paper means it.
     *
     * @param generator     the generator's adversarial loss a step ago, 0 or more
     * @param discriminator the sum of the discriminator's two terms a step ago
     */
    abstract Turn turn(double generator, double discriminator);
}
