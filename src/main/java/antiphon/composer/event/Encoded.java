package antiphon.composer.event;

/** What became of one piece of music on its way into training. */
public sealed interface Encoded permits Song, Encoded.LeftOut {

    /**
     * Music that the events cannot tell.
     *
     * @param name   the piece's name
     * @param reason why, in a few words for the user
     */
    record LeftOut(String name, String reason) implements Encoded {}
}
