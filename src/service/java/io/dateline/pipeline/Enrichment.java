package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.publish.Origin;
import org.jspecify.annotations.Nullable;

/** Enriches one record: {@link Enricher#enrich} in the service, a fake in tests and benchmarks. */
@FunctionalInterface
interface Enrichment {
    Enricher.Outcome enrich(byte[] bytes, @Nullable String contentType, Origin origin);
}
