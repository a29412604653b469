package antiphon.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs work on threads that did nothing before. */
final class NewThreads {

    private NewThreads() {}

    static <T> T run(Callable<T> work) throws Exception {
        return run(1, work).get(0);
    }

    /** The same work {@code count} times at once. */
    static <T> List<T> run(int count, Callable<T> work) throws Exception {
        var tasks = new ArrayList<FutureTask<T>>();
        for (var each = 0; each < count; each++) {
            var task = new FutureTask<>(work);
            tasks.add(task);
            new Thread(task).start();
        }
        var found = new ArrayList<T>();
        for (var task : tasks) {
            found.add(task.get());
        }
        return found;
    }
}
