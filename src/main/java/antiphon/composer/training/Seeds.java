package antiphon.composer.training;

import java.util.SplittableRandom;

/** Seeds for the many draws of one training, each from the training's seed, a purpose and a count. */
record Seeds(long seed) {

    enum Purpose {
        WINDOWS(0x77),
        COMPARISON(0x63),
        STEP(0x73),
        STAGE(0x67),
        SPREAD(0x70);

        private final long salt;

        Purpose(long salt) {
            this.salt = salt;
        }
    }

    long of(Purpose purpose, long count) {
        var ofPurpose = new SplittableRandom(seed + purpose.salt).nextLong();
        return new SplittableRandom(ofPurpose + count).nextLong();
    }
}
