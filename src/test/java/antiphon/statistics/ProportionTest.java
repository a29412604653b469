package antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The exact interval of a proportion")
class ProportionTest {

    /** Probability of {@code from} to {@code to} hits, summed term by term. */
    private static double probability(int trials, int from, int to, double share) {
        double sum = 0;
        for (var hits = from; hits <= to; hits++) {
            double ways = 1;
            for (var i = 0; i < hits; i++) {
                ways = ways * (trials - i) / (i + 1);
            }
            sum += ways * Math.pow(share, hits) * Math.pow(1 - share, (double) trials - hits);
        }
        return sum;
    }

    @Test
    @DisplayName("leaves 2.5 % in each binomial tail, whatever was counted")
    void tails() {
        for (var hits = 1; hits < 10; hits++) {
            var estimate = Proportion.exact(hits, 10);
            assertEquals(0.025, probability(10, hits, 10, estimate.low()), 1e-9);
            assertEquals(0.025, probability(10, 0, hits, estimate.high()), 1e-9);
        }
    }

    @Test
    @DisplayName("begins at 0 where nothing was hit and ends at 1 where all was")
    void ends() {
        assertEquals(new Estimate(0, 0, 1 - Math.pow(0.025, 0.1)), rounded(Proportion.exact(0, 10)));
        assertEquals(new Estimate(1, Math.pow(0.025, 0.1), 1), rounded(Proportion.exact(10, 10)));
    }

    @Test
    @DisplayName("is everything where there was nothing to count")
    void nothing() {
        var estimate = Proportion.exact(0, 0);
        assertTrue(Double.isNaN(estimate.value()));
        assertEquals(0, estimate.low());
        assertEquals(1, estimate.high());
    }

    private static Estimate rounded(Estimate estimate) {
        var edge = Math.pow(0.025, 0.1);
        return new Estimate(
                estimate.value(),
                Math.abs(estimate.low() - edge) < 1e-9 ? edge : estimate.low(),
                Math.abs(estimate.high() - (1 - edge)) < 1e-9 ? 1 - edge : estimate.high());
    }
}
