package io.dateline.chaos.fault;

import io.dateline.chaos.Application;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Strike;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The negative control: the framework's documented transaction recipe in the same storm. It loses records, and the checker must
 * say so; a checker that finds nothing here finds nothing anywhere.
 */
final class Control implements Fault {
    private final Storm storm = new Storm(Protocol.COOPERATIVE);

    @Override
    public String name() {
        return "control";
    }

    @Override
    public String what() {
        return "the framework's own transaction recipe in storm-cooperative, which must lose records";
    }

    @Override
    public Scene scene() {
        return storm.scene().with(Application.RECIPE);
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return storm.schedule(random);
    }

    @Override
    public boolean strike(Strike strike, Rig rig) {
        return storm.strike(strike, rig);
    }

    @Override
    public boolean mustLose() {
        return true;
    }
}
