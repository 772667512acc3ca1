package io.dateline.cli.rejected;

import io.dateline.cli.CommandFailure;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.failure.Reason;
import io.dateline.failure.Stage;
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

    @Option(names = "--topic", description = "Which (default: dateline.topics.rejected as set).")
    private @Nullable String topic;

    @Parameters(arity = "0..*", paramLabel = "PARTITION:OFFSET", description = "These records, as list prints them.")
    private List<String> positions = List.of();

    @Option(
            names = "--reason",
            converter = ReasonName.class,
            description = "Only records turned away for this reason, as list prints it.")
    private @Nullable Reason reason;

    @Option(
            names = "--stage",
            description = "Only records turned away at this stage: decode, validate, analyse, publish.")
    private @Nullable Stage stage;

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
        Set<RejectedRecord.Position> wanted = wanted();
        String from = topic == null ? connection.dateline().topics().rejected() : topic;
        connection.reach();
        try (TopicReader reader = new TopicReader(connection, from)) {
            if (wanted.isEmpty()) {
                reader.fromBeginning().toEnd(next -> {
                    RejectedRecord rejected = new RejectedRecord(next);
                    return !matches(rejected) || each.test(rejected);
                });
                return;
            }
            for (RejectedRecord.Position position : wanted) {
                if (!one(reader, from, position, each)) {
                    return;
                }
            }
        }
    }

    /** Whether to read further. */
    private static boolean one(
            TopicReader reader, String topic, RejectedRecord.Position position, Predicate<RejectedRecord> each) {
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
        return (reason == null || reason.name().equalsIgnoreCase(rejected.reason()))
                && (stage == null || stage.name().equalsIgnoreCase(rejected.stage()));
    }
}
