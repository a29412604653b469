package antiphon.app;

import antiphon.compose.TakeActions;
import antiphon.library.Take;
import antiphon.score.Origin;

/** Lets the cards of the strip reach the transport, the files and the Compose panel. */
final class WindowTakeActions implements TakeActions {

    private final TransportViewModel transport;
    private final FileCommands files;
    private final ComposeCommands compose;

    WindowTakeActions(TransportViewModel transport, FileCommands files, ComposeCommands compose) {
        this.transport = transport;
        this.files = files;
        this.compose = compose;
    }

    @Override
    public void play(Take take) {
        transport.playOrPause();
    }

    @Override
    public void exportMidi(Take take) {
        files.exportMidi(take);
    }

    @Override
    public void exportWav(Take take) {
        files.exportWav(take);
    }

    @Override
    public void dragged(Take take) {
        files.dragged(take);
    }

    @Override
    public void useSettings(Origin.Generated origin) {
        compose.use(origin);
    }
}
