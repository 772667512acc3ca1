package io.dateline.chaos;

import io.dateline.chaos.check.Books;
import java.util.List;
import java.util.SplittableRandom;

/** A case: what is broken, and when. It has no state of its own; what it finds, it tells the rig. */
public interface Fault {
    /** As {@code --case} names it. */
    String name();

    /** One sentence on what it does. */
    String what();

    default Scene scene() {
        return Scene.PLAIN;
    }

    /** The blows in their order: a function of the random numbers alone, so that a seed replays it. */
    List<Strike> schedule(SplittableRandom random);

    /** Strikes once. Whether it landed: whether what it was to break was there, and broke. */
    boolean strike(Strike strike, Rig rig) throws Exception;

    /** Puts brokers, topics and replicas in their places. */
    default void assemble(Rig rig) throws Exception {
        rig.startBrokers();
        rig.startReplicas();
    }

    /** Looks at more than the books, when all is out. */
    default void after(Rig rig, Books books) throws Exception {}

    /** Whether records must be lost, because the case shows that the checker finds it. */
    default boolean mustLose() {
        return false;
    }
}
