package antiphon.train;

import antiphon.composer.training.MaterialLoader;
import antiphon.composer.training.Pupils;
import antiphon.composer.training.Recipe;
import antiphon.composer.training.StepCosts;
import antiphon.composer.training.StepTrial;
import antiphon.job.Job;
import antiphon.job.JobContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Reads the music and tries a few steps of each recipe. Stopped early, it answers nothing. */
final class ProspectJob implements Job<Optional<Prospect>> {

    private final List<RunOrder> orders;
    private final Pupils pupils;

    /** @param orders trainings on the same music, one or more */
    ProspectJob(List<RunOrder> orders, Pupils pupils) {
        this.orders = List.copyOf(orders);
        this.pupils = pupils;
    }

    @Override
    public Optional<Prospect> run(JobContext context) throws Exception {
        var first = orders.get(0);
        var material = new MaterialLoader(first.sources(), first.order().settings()).run(context);
        var costs = new EnumMap<Recipe, StepCosts>(Recipe.class);
        for (var each : orders) {
            if (context.stopRequested()) {
                return Optional.empty();
            }
            costs.put(each.order().recipe(), new StepTrial(pupils, each.order(), material).run(context));
        }
        return context.stopRequested()
                ? Optional.empty()
                : Optional.of(new Prospect(material.corpus(), material.leftOut().size(), costs));
    }
}
