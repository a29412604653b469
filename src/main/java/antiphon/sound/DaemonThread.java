package antiphon.sound;

import java.util.concurrent.ThreadFactory;

/** Makes threads that do not keep the process alive. */
final class DaemonThread {

    private DaemonThread() {}

    static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
