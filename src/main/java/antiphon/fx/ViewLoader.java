package antiphon.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;

/**
 * Loads the FXML view of a controller. {@code ComposeController} goes with {@code ComposeView.fxml} in the same package
 * of the resources.
 */
public final class ViewLoader {

    private final Map<Class<?>, Supplier<?>> controllers;
    private final Messages messages;

    /**
     * Creates a loader.
     *
     * @param controllers how each controller that a view names is made
     * @param messages    where {@code %key} is looked up
     */
    public ViewLoader(Map<Class<?>, Supplier<?>> controllers, Messages messages) {
        this.controllers = Map.copyOf(controllers);
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    /** Loads the view on the JavaFX thread; one that is missing or broken is our own mistake and fails unchecked. */
    public Parent load(Class<?> controller) {
        var fxml = controller.getSimpleName().replaceFirst("Controller$", "View.fxml");
        var location = controller.getResource(fxml);
        if (location == null) {
            throw new IllegalStateException(controller.getName() + " has no view " + fxml);
        }
        try {
            return new FXMLLoader(location, messages.bundle(), new JavaFXBuilderFactory(), this::create).load();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + location, e);
        }
    }

    private Object create(Class<?> controller) {
        var factory = controllers.get(controller);
        if (factory == null) {
            throw new IllegalStateException(controller.getName() + " is not registered with the view loader");
        }
        return factory.get();
    }
}
