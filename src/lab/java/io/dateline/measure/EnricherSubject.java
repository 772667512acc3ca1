package io.dateline.measure;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Explanation;
import io.dateline.enrich.RawRecord;
import io.dateline.publish.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The {@link Enricher} of the build whose class loader loads this class: one copy of this class for each build. */
public final class EnricherSubject implements Subject {
    private final Enricher enricher = Enricher.load();

    @Override
    public int read(List<byte[]> items) {
        try {
            return enricher.enrich(items.stream().map(EnricherSubject::raw).toList()).stream()
                    .mapToInt(List::size)
                    .sum();
        } catch (NoSuchMethodError | NoClassDefFoundError olderThanGroups) {
            return items.stream()
                    .mapToInt(item -> enricher.enrich(item, null, Origin.FILE).size())
                    .sum();
        }
    }

    private static RawRecord raw(byte[] item) {
        return new RawRecord(item, null, Origin.FILE);
    }

    @Override
    public Map<String, Long> steps(byte[] item, LongSupplier counter) {
        Map<String, Long> used = new LinkedHashMap<>();
        try {
            for (Explanation explained : enricher.explain(item, null, Origin.FILE, counter)) {
                explained.times().forEach(took -> used.merge(took.work(), took.nanos(), Long::sum));
            }
        } catch (NoSuchMethodError olderThanExplanations) {
            return Map.of();
        }
        return used;
    }
}
