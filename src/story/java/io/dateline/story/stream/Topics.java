package io.dateline.story.stream;

import io.dateline.story.publish.Output;
import java.util.Map;

/**
 * The topics by name.
 *
 * @param enriched where events come from
 * @param outputs where each kind of output goes
 * @param group in front of the names of the three topics between the stages
 */
public record Topics(String enriched, Map<Output, String> outputs, String group) {
    public Topics {
        outputs = Map.copyOf(outputs);
        if (!outputs.keySet().containsAll(java.util.List.of(Output.values()))) {
            throw new IllegalArgumentException("an output without a topic: " + outputs);
        }
    }

    String of(Output output) {
        return java.util.Objects.requireNonNull(outputs.get(output));
    }

    /** What items order about others, for every partition of the first stage. */
    String orders() {
        return group + "-orders";
    }

    /** Items on their way to the shards. */
    String items() {
        return group + "-items";
    }

    /** Where shards placed items, back to the first stage. */
    String places() {
        return group + "-places";
    }
}
