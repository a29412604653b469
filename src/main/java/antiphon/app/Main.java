package antiphon.app;

import antiphon.cli.CommandLineProgram;

/** Where the program starts; it does not extend {@code Application}, so that the class path alone can start it. */
public final class Main {

    private Main() {}

    /** Runs the command that {@code args} name and ends the process with its status; without arguments tells the help. */
    public static void main(String[] args) {
        System.exit(CommandLineProgram.run(args, System.out, System.err, new BenchRollCommand()));
    }
}
