package antiphon.app;

import antiphon.fx.Presence;
import javafx.fxml.FXML;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Connects the panels at the right side to whether they are open and which is in front. */
public final class SideController {

    private final SideViewModel model;

    @FXML
    private TabPane sidePanel;

    SideController(SideViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Presence.showWhile(sidePanel, model.openProperty());
        var selection = sidePanel.getSelectionModel();
        model.tabProperty().addListener((observed, before, now) -> select(now));
        select(model.tabProperty().get());
        selection.selectedItemProperty().addListener((observed, before, now) -> model.tabProperty()
                .set(now.getId()));
    }

    private void select(String id) {
        sidePanel.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .ifPresent(this::bringToFront);
    }

    private void bringToFront(Tab tab) {
        sidePanel.getSelectionModel().select(tab);
    }
}
