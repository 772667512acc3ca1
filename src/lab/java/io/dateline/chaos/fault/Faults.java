package io.dateline.chaos.fault;

import io.dateline.chaos.Application;
import io.dateline.chaos.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every case, in the order in which {@code --case all} runs them. */
public final class Faults {
    public static final List<Fault> ALL = List.of(
            new Kill9(),
            new Rolling(),
            new Zombie(),
            new Broker9(),
            new BrokersDown(),
            new StartWithoutKafka(),
            new EndTxnLost(),
            new Net(),
            new Storm(Protocol.RANGE),
            new Storm(Protocol.COOPERATIVE),
            new Storm(Protocol.CONSUMER),
            new Control(),
            new Fence(),
            new SlowDownstream(),
            new SlowAnalysis(),
            new DiskFull(),
            new OffsetsGone(),
            new PartitionsAdded(),
            new AclRevoked(),
            new ClockSkew(),
            new Replay(),
            new StoryKill(),
            new StoryRestore(),
            new ViewKill());

    /** One case of each kind, for a build that has ten minutes: a death, an answer lost, rebalances, a position lost, the control. */
    public static final List<String> SHORT =
            List.of("kill9", "endtxn-lost", "storm-cooperative", "offsets-gone", "control");

    private Faults() {}

    /** Cases that last as long as they are told to; {@code --case all} leaves them out. */
    public static List<Fault> soaks(Duration lasts) {
        return List.of(new Soak(Application.SERVICE, lasts), new Soak(Application.STORY, lasts));
    }

    public static Optional<Fault> named(String name) {
        return ALL.stream().filter(fault -> fault.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }
}
