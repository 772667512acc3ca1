package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.enrich.Enricher;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Enriches one record and handles its failures. An exception is a fault of the item, since the same item would throw it
 * again, and rejects the item. Missing memory or a missing class is a fault of the service; it is thrown on and the
 * batch is tried again.
 */
final class RecordEnrichment {
    /** Memory may have been short for other reasons; three times in a row with the same record it was the record. */
    private static final int OUT_OF_MEMORY = 3;

    private static final byte[] NOTHING = {};

    private final Enrichment enrichment;
    private final ResultWriter writer;
    private final PoisonRecords poison;
    private final LethalRecords lethal;
    private final Traces traces;
    private final LongConsumer took;
    private final long maxBytes;

    /**
     * @param took is told the nanoseconds that each record took
     * @param maxBytes the largest record read
     */
    RecordEnrichment(
            Enrichment enrichment,
            ResultWriter writer,
            PoisonRecords poison,
            LethalRecords lethal,
            Traces traces,
            LongConsumer took,
            long maxBytes) {
        this.enrichment = enrichment;
        this.writer = writer;
        this.poison = poison;
        this.lethal = lethal;
        this.traces = traces;
        this.took = took;
        this.maxBytes = maxBytes;
    }

    /** One result for each item of the record, in their order. */
    List<Result> enrich(ConsumerRecord<byte[], byte[]> input) {
        long began = System.nanoTime();
        Span span = traces.begin(input);
        try {
            List<Result> results =
                    writer.write(input, outcomes(input), part -> poison.hasNoRoom(input, part), leftOut(input));
            for (Result result : results) {
                if (result.rejection() == null) {
                    traces.inject(span, result.output().headers());
                }
            }
            return results;
        } finally {
            span.end();
            took.accept(System.nanoTime() - began);
        }
    }

    /** How much of the record its rejections leave out: of one that kills, at least the value. */
    private int leftOut(ConsumerRecord<byte[], byte[]> input) {
        int refused = poison.rejections(input);
        return lethal.isLethal(input) ? Math.max(1, refused) : refused;
    }

    private List<Enricher.Outcome> outcomes(ConsumerRecord<byte[], byte[]> input) {
        if (lethal.isLethal(input)) {
            return reject(input, Reason.KILLED_THE_SERVICE, LethalRecords.MOST_TRIES + " tries");
        }
        byte[] bytes = input.value() == null ? NOTHING : input.value();
        if (bytes.length > maxBytes) {
            return reject(input, Reason.TOO_LARGE, bytes.length + " bytes");
        }
        if (poison.ofMemory(input) >= OUT_OF_MEMORY) {
            return reject(input, Reason.BROKE_THE_ANALYSIS, "out of memory");
        }
        try {
            return enrichment.enrich(bytes, contentType(input), ResultWriter.origin(input), PartsHeader.of(input));
        } catch (OutOfMemoryError e) {
            poison.addMemory(input);
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // The class alone: a message might quote the article.
            return reject(input, Reason.BROKE_THE_ANALYSIS, e.getClass().getSimpleName());
        }
    }

    private static List<Enricher.Outcome> reject(ConsumerRecord<byte[], byte[]> input, Reason reason, String detail) {
        return List.of(new Enricher.Rejected(new Rejection(reason, detail), ResultWriter.origin(input)));
    }

    private static @Nullable String contentType(ConsumerRecord<byte[], byte[]> input) {
        Header header = input.headers().lastHeader("content-type");
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
