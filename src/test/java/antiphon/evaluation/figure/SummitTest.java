package antiphon.evaluation.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A curve that leaves the figure's axis")
class SummitTest {

    @Test
    @DisplayName("is told with the highest value and where; those within the axis are not, nor those without a value")
    void tellsTheHighest() {
        var curves = new EnumMap<Curve, List<Double>>(Curve.class);
        for (var curve : Curve.values()) {
            curves.put(curve, new ArrayList<>(List.of(127.0, Double.NaN, 3.0)));
        }
        curves.put(Curve.REPETITIONS, List.of(200.0, 3052.4, 140.0));
        var panel = new Panel("C-RNN-GAN", "epochs", List.of(1.0, 27.0, 28.0), curves);

        var summits = Summit.of(panel, 127);

        assertEquals(List.of(new Summit(Curve.REPETITIONS, 3052.4, 27)), summits);
        assertEquals("↑ 3-tone repetitions up to 3,052 at 27", summits.get(0).text());
    }
}
