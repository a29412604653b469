package antiphon.app;

import antiphon.fx.Notice;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one notice that is shown; a new one takes the place of the old. Belongs to the JavaFX thread. */
final class NoticeViewModel {

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    void tell(Notice fresh) {
        notice.set(Optional.of(fresh));
    }

    void clear() {
        notice.set(Optional.empty());
    }

    /** Does what the notice offers, once. */
    void act() {
        var action = notice.get().flatMap(Notice::action);
        clear();
        action.ifPresent(offered -> offered.run().run());
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
