package antiphon.composer.training;

/** Music that nothing can be learned from; the message is one sentence for the user. */
public final class UnusableCorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnusableCorpusException(String sentence) {
        super(sentence);
    }
}
