package antiphon.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** Gives the window's plain keys to its menus before a button or a list that has the focus can take them. */
final class FreeKeys {

    private final List<Menu> menus;

    FreeKeys(List<Menu> menus) {
        this.menus = menus;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        menus.stream()
                .flatMap(FreeKeys::itemsOf)
                .filter(item -> item.getAccelerator() instanceof FreeKey key && key.match(event))
                .findFirst()
                .ifPresent(item -> {
                    event.consume();
                    if (!item.isDisable()) {
                        fire(item);
                    }
                });
    }

    /** A click on a menu ticks it off before its action; firing it does not. */
    private static void fire(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    private static Stream<MenuItem> itemsOf(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(FreeKeys::itemsOf) : Stream.of(item);
    }
}
