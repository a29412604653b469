package antiphon.train;

import antiphon.job.Job;
import antiphon.job.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the music and tries some steps of each training. Stopped early, it answers nothing. */
final class ProspectJob implements Job<Optional<Prospect>> {

    private final List<RunOrder> orders;
    private final Courses courses;

    /** @param orders trainings on the same music, one or more */
    ProspectJob(List<RunOrder> orders, Courses courses) {
        this.orders = List.copyOf(orders);
        this.courses = courses;
    }

    @Override
    public Optional<Prospect> run(JobContext context) throws Exception {
        var found = Optional.<Prospect>empty();
        var costs = new ArrayList<Costs>();
        for (var order : orders) {
            var course = courses.read(order, Optional.empty(), context);
            if (context.stopRequested()) {
                return Optional.empty();
            }
            costs.add(course.tryOut(context));
            found = Optional.of(new Prospect(course.corpus(), course.leftOut(), costs));
        }
        return context.stopRequested() ? Optional.empty() : found;
    }
}
