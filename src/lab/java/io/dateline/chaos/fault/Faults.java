package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
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
            new StoryRestore());

    private Faults() {}

    public static Optional<Fault> named(String name) {
        return ALL.stream().filter(fault -> fault.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }
}
