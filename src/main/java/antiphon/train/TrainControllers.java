package antiphon.train;

import antiphon.fx.Messages;
import java.util.Map;
import java.util.function.Supplier;

/** How the controllers of the Train panel are made. */
public final class TrainControllers {

    private TrainControllers() {}

    /** A maker for each controller that the panel's views name. */
    public static Map<Class<?>, Supplier<?>> of(TrainViewModel model, Messages messages) {
        return Map.of(
                TrainController.class, () -> new TrainController(model),
                OrderController.class, () -> new OrderController(model, messages),
                QueueController.class, () -> new QueueController(model, messages),
                RunController.class, () -> new RunController(model, messages));
    }
}
