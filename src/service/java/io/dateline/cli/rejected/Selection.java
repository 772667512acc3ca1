package io.dateline.cli.rejected;

import io.dateline.cli.CommandFailure;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.publish.Channels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that select rejected records. */
public final class Selection {
    @Mixin
    private Connection connection = new Connection();

    @Option(names = "--topic", defaultValue = Channels.REJECTED, description = "Which (default ${DEFAULT-VALUE}).")
    private String topic = Channels.REJECTED;

    @Parameters(arity = "0..*", paramLabel = "PARTITION:OFFSET", description = "These records, as list prints them.")
    private List<String> positions = List.of();

    @Option(names = "--reason", description = "Only records turned away for this reason, as list prints it.")
    private @Nullable String reason;

    @Option(names = "--stage", description = "Only records turned away at this stage.")
    private @Nullable String stage;

    Connection connection() {
        return connection;
    }

    boolean isEmpty() {
        return positions.isEmpty() && reason == null && stage == null;
    }

    /**
     * Reads the records meant, oldest first within a partition.
     *
     * @param each false to read no further
     * @throws CommandFailure when a position is not there
     */
    void forEach(Predicate<RejectedRecord> each) {
        connection.reach();
        Set<RejectedRecord.Position> wanted = wanted();
        try (TopicReader reader = new TopicReader(connection, topic)) {
            if (wanted.isEmpty()) {
                reader.fromBeginning().toEnd(next -> {
                    RejectedRecord rejected = new RejectedRecord(next);
                    return !matches(rejected) || each.test(rejected);
                });
                return;
            }
            for (RejectedRecord.Position position : wanted) {
                if (!one(reader, position, each)) {
                    return;
                }
            }
        }
    }

    /** Whether to read further. */
    private boolean one(TopicReader reader, RejectedRecord.Position position, Predicate<RejectedRecord> each) {
        List<RejectedRecord> found = new ArrayList<>();
        reader.from(new TopicPartition(topic, position.partition()), position.offset())
                .toEnd(next -> {
                    if (next.offset() == position.offset()) {
                        found.add(new RejectedRecord(next));
                    }
                    return false;
                });
        if (found.isEmpty()) {
            throw new CommandFailure(
                    1,
                    "there is no record " + position + " in " + topic
                            + ". `dateline rejected list` shows what is there.");
        }
        return each.test(found.get(0));
    }

    private Set<RejectedRecord.Position> wanted() {
        Set<RejectedRecord.Position> wanted = new LinkedHashSet<>();
        for (String position : positions) {
            try {
                wanted.add(RejectedRecord.Position.parse(position));
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(2, e.getMessage() == null ? position : e.getMessage());
            }
        }
        return wanted;
    }

    private boolean matches(RejectedRecord rejected) {
        return (reason == null || reason.equalsIgnoreCase(rejected.reason()))
                && (stage == null || stage.equalsIgnoreCase(rejected.stage()));
    }
}
