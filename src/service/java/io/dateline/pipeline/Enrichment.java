package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import java.util.List;

/** Enriches records: an {@link Enricher} in the service, a fake in tests and benchmarks. */
@FunctionalInterface
interface Enrichment {
    List<Enricher.Outcome> enrich(RawRecord record);

    /** The outcomes of several records, in their order; throws when one of them breaks it, without a word which. */
    default List<List<Enricher.Outcome>> enrich(List<RawRecord> records) {
        return records.stream().map(this::enrich).toList();
    }

    static Enrichment of(Enricher enricher) {
        return new Enrichment() {
            @Override
            public List<Enricher.Outcome> enrich(RawRecord record) {
                return enrich(List.of(record)).get(0);
            }

            @Override
            public List<List<Enricher.Outcome>> enrich(List<RawRecord> records) {
                return enricher.enrich(records);
            }
        };
    }
}
