package io.dateline.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an item costs on average, from its bytes to its event.
 *
 * @param whole in one go, nobody listening
 * @param steps by label, in the order of the steps; empty for a build that cannot tell them apart
 */
public record Costs(Usage whole, Map<String, Usage> steps) {
    public Costs {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }
}
