package antiphon.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a failed command's reason in one sentence on the error stream; a bug also goes to the log, with its trace. */
final class FailureReport implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        var name = command.getCommandName();
        if (FailureSentence.isBug(failure)) {
            LOG.error("The command {} failed", name, failure);
        }
        command.getErr().println(FailureSentence.of(failure));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
