package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.publish.Origin;
import org.jspecify.annotations.Nullable;

/** What is done to each record: {@link Enricher#enrich} in the service, less or worse in tests and benchmarks. */
@FunctionalInterface
interface Enrichment {
    Enricher.Outcome enrich(byte[] bytes, @Nullable String contentType, Origin origin);
}
