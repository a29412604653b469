package antiphon.composer.training;

/** A setting of a training that does not exist or is out of range; the message is one sentence for the user. */
public final class TrainingSettingException extends Exception {

    private static final long serialVersionUID = 1L;

    public TrainingSettingException(String sentence) {
        super(sentence);
    }
}
