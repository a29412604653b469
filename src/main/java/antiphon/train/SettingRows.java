package antiphon.train;

import antiphon.composer.paper.PaperSetting;
import antiphon.composer.paper.Preset;
import antiphon.composer.training.Adversary;
import antiphon.composer.training.NumberSetting;
import antiphon.composer.training.Recipe;
import antiphon.fx.Messages;
import antiphon.fx.WordsConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row for each setting that one rarely needs: its name and a field, with range and usual value in the tooltip. */
final class SettingRows {

    private final AdvancedSettings settings;
    private final PaperForm papers;
    private final Messages messages;

    SettingRows(AdvancedSettings settings, PaperForm papers, Messages messages) {
        this.settings = settings;
        this.papers = papers;
        this.messages = messages;
    }

    /** The rows of the settings that make a difference to one of the methods of {@code choice}. */
    List<Node> of(RecipeChoice choice) {
        var rows = new ArrayList<Node>();
        var recipes = choice.recipesOfEvents();
        if (recipes.contains(Recipe.STUDIO)) {
            rows.add(adversary());
        }
        if (!recipes.isEmpty()) {
            AdvancedSettings.of(recipes).forEach(setting -> rows.add(number(setting)));
        }
        for (var method : choice.methods()) {
            if (method instanceof Method.OfThePaper paper) {
                papers.known().stream()
                        .filter(paper.of()::hears)
                        .forEach(setting -> rows.add(ofThePaper(setting, paper.preset())));
            }
        }
        rows.add(reset(choice));
        return rows;
    }

    private Node reset(RecipeChoice choice) {
        var reset = new Button(messages.text("train.advanced.reset"));
        reset.getStyleClass().add("small-button");
        reset.setTooltip(new Tooltip(messages.text("train.advanced.reset.help")));
        reset.setOnAction(event -> {
            if (choice.recipesOfEvents().isEmpty()) {
                papers.reset();
            } else {
                settings.reset();
            }
        });
        return reset;
    }

    /** The paper's settings go by the names that the published program gives them. */
    private Node ofThePaper(PaperSetting setting, Preset preset) {
        var usual = preset.usual(setting);
        var help = messages.text("train.setting.paper", setting.range(), usual);
        var given = papers.givenProperty(setting);
        if (!setting.words().isEmpty()) {
            var box = new ComboBox<String>();
            box.getItems().setAll(setting.words());
            given.addListener((observed, before, now) -> box.setValue(now.orElse(usual)));
            box.setValue(given.get().orElse(usual));
            box.setOnAction(event -> papers.set(setting, box.getValue(), preset));
            return row(setting.label(), help, box);
        }
        var field = new TextField(given.get().orElse(usual));
        given.addListener((observed, before, now) -> field.setText(now.orElse(usual)));
        Runnable take = () -> {
            if (!papers.set(setting, field.getText(), preset)) {
                field.setText(given.get().orElse(usual));
            }
        };
        field.setOnAction(event -> take.run());
        field.focusedProperty().addListener((observed, before, now) -> take.run());
        return row(setting.label(), help, field);
    }

    private Node adversary() {
        var box = new ComboBox<Adversary>();
        box.getItems().setAll(Adversary.values());
        box.setConverter(new WordsConverter<>(
                choice -> messages.text("train.adversary." + choice.name().toLowerCase(Locale.ROOT))));
        box.valueProperty().bindBidirectional(settings.adversaryProperty());
        return row(messages.text("train.adversary"), messages.text("train.adversary.help"), box);
    }

    private Node number(NumberSetting setting) {
        var value = settings.numberProperty(setting);
        var field = new TextField();
        var formatter = new TextFormatter<>(new SettingConverter(setting, value::get), value.get());
        formatter.valueProperty().bindBidirectional(value);
        field.setTextFormatter(formatter);
        var help = messages.text(
                "train.setting.range",
                messages.text("train.setting." + setting.label() + ".help"),
                SettingConverter.plain(setting.least()),
                SettingConverter.plain(setting.most()),
                SettingConverter.plain(setting.usual()));
        return row(messages.text("train.setting." + setting.label()), help, field);
    }

    private static Node row(String name, String help, Control control) {
        var label = new Label(name);
        label.setLabelFor(control);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var tooltip = new Tooltip(help);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        control.setTooltip(tooltip);
        control.setAccessibleText(name);
        control.setAccessibleHelp(help);
        Tooltip.install(label, tooltip);
        var row = new HBox(label, control);
        row.getStyleClass().add("setting-row");
        return row;
    }
}
