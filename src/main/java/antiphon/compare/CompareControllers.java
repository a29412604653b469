package antiphon.compare;

import antiphon.fx.Messages;
import java.util.Map;
import java.util.function.Supplier;

/** How the controllers of the Compare panel are made. */
public final class CompareControllers {

    private CompareControllers() {}

    /** A maker for each controller that the panel's views name. */
    public static Map<Class<?>, Supplier<?>> of(CompareViewModel model, Messages messages) {
        return Map.of(
                CompareController.class, () -> new CompareController(model, messages),
                ResultController.class, () -> new ResultController(model.result(), model.blind(), messages),
                BlindController.class, () -> new BlindController(model.blind(), messages));
    }
}
