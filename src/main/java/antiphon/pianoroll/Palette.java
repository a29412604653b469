package antiphon.pianoroll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A node without looks of its own, through which the style sheet reaches the colours that a canvas is painted with. */
final class Palette extends Region {

    private static final Map<RollColor, CssMetaData<Palette, Color>> COLORS = metaData();
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = withInherited();

    private final Map<RollColor, StyleableObjectProperty<Color>> colors = new EnumMap<>(RollColor.class);
    private Optional<VelocityColors> velocities = Optional.empty();

    /**
     * Creates a palette.
     *
     * @param changed called when the style sheet has changed a colour
     */
    Palette(Runnable changed) {
        COLORS.forEach((color, metaData) -> {
            var property = new SimpleStyleableObjectProperty<>(metaData, this, color.property(), color.initial());
            property.addListener(observable -> {
                velocities = Optional.empty();
                changed.run();
            });
            colors.put(color, property);
        });
        getStyleClass().add("palette");
        setManaged(false);
        setMouseTransparent(true);
    }

    Color color(RollColor color) {
        return colors.get(color).get();
    }

    /** A colour for each velocity, from soft to loud. */
    VelocityColors velocities() {
        var colorsNow =
                velocities.orElseGet(() -> new VelocityColors(color(RollColor.SOFT_NOTE), color(RollColor.LOUD_NOTE)));
        velocities = Optional.of(colorsNow);
        return colorsNow;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    private static Map<RollColor, CssMetaData<Palette, Color>> metaData() {
        var all = new EnumMap<RollColor, CssMetaData<Palette, Color>>(RollColor.class);
        for (var color : RollColor.values()) {
            all.put(color, new ColorMetaData(color));
        }
        return all;
    }

    private static List<CssMetaData<? extends Styleable, ?>> withInherited() {
        var all = new ArrayList<>(getClassCssMetaData());
        all.addAll(COLORS.values());
        return List.copyOf(all);
    }

    private static final class ColorMetaData extends CssMetaData<Palette, Color> {

        private final RollColor color;

        ColorMetaData(RollColor color) {
            super(color.property(), StyleConverter.getColorConverter(), color.initial());
            this.color = color;
        }

        @Override
        public boolean isSettable(Palette palette) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Palette palette) {
            return palette.colors.get(color);
        }
    }
}
