package antiphon.train;

/** Connects the Train panel to its view-model. */
public final class TrainController {

    /** Called by the window's wiring. */
    public TrainController() {}
}
