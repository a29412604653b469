package antiphon.evaluation.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One of the figure's panels.
 *
 * @param title  what it shows
 * @param axis   what lies along its horizontal axis
 * @param places the places along the axis, ascending, one at least
 * @param curves every curve's value at each place; NaN where there is none
 */
public record Panel(String title, String axis, List<Double> places, Map<Curve, List<Double>> curves) {

    public Panel {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(axis, "axis");
        places = List.copyOf(places);
        curves = new EnumMap<>(curves);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a panel needs a place on its axis");
        }
        for (var curve : Curve.values()) {
            if (curves.getOrDefault(curve, List.of()).size() != places.size()) {
                throw new IllegalArgumentException(
                        "%s must have %d values, had %s".formatted(curve, places.size(), curves.get(curve)));
            }
        }
    }
}
