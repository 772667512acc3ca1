package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.publish.Origin;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Enriches one record: {@link Enricher#enrich} in the service, a fake in tests and benchmarks. */
@FunctionalInterface
interface Enrichment {
    /**
     * @param parts the items wanted of a record that holds several; empty for all
     */
    List<Enricher.Outcome> enrich(byte[] bytes, @Nullable String contentType, Origin origin, SortedSet<Integer> parts);
}
