package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Enriches records and handles their failures. Where several together fail, each is tried alone. An exception is a fault of the item, since the same item would throw it
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

    /** One result for each item of each record, in their order. */
    List<Result> enrich(List<ConsumerRecord<byte[], byte[]>> inputs) {
        long began = System.nanoTime();
        List<Span> spans = inputs.stream().map(traces::begin).toList();
        try {
            List<List<Enricher.Outcome>> outcomes = outcomes(inputs);
            List<Result> results = new ArrayList<>(inputs.size());
            for (int at = 0; at < inputs.size(); at++) {
                results.addAll(results(inputs.get(at), outcomes.get(at), spans.get(at)));
            }
            return results;
        } finally {
            spans.forEach(Span::end);
            long each = (System.nanoTime() - began) / inputs.size();
            inputs.forEach(input -> took.accept(each));
        }
    }

    private List<Result> results(ConsumerRecord<byte[], byte[]> input, List<Enricher.Outcome> outcomes, Span span) {
        List<Result> results = writer.write(input, outcomes, part -> poison.hasNoRoom(input, part), leftOut(input));
        for (Result result : results) {
            if (result.rejection() == null) {
                traces.inject(span, result.output().headers());
            }
        }
        return results;
    }

    /** How much of the record its rejections leave out: of one that kills, at least the value. */
    private int leftOut(ConsumerRecord<byte[], byte[]> input) {
        int refused = poison.rejections(input);
        return lethal.isLethal(input) ? Math.max(1, refused) : refused;
    }

    private List<List<Enricher.Outcome>> outcomes(List<ConsumerRecord<byte[], byte[]>> inputs) {
        if (inputs.size() > 1 && inputs.stream().allMatch(input -> refused(input) == null)) {
            try {
                return enrichment.enrich(
                        inputs.stream().map(RecordEnrichment::raw).toList());
            } catch (RuntimeException | Error ofOne) {
                // Whose it is shows when each is alone; a fault of the service is thrown again there.
            }
        }
        return inputs.stream().map(this::alone).toList();
    }

    /** What becomes of a record that is not read at all; null when it is read. */
    private @Nullable List<Enricher.Outcome> refused(ConsumerRecord<byte[], byte[]> input) {
        if (lethal.isLethal(input)) {
            return reject(input, Reason.KILLED_THE_SERVICE, LethalRecords.MOST_TRIES + " tries");
        }
        int length = value(input).length;
        if (length > maxBytes) {
            return reject(input, Reason.TOO_LARGE, length + " bytes");
        }
        if (poison.ofMemory(input) >= OUT_OF_MEMORY) {
            return reject(input, Reason.BROKE_THE_ANALYSIS, "out of memory");
        }
        return null;
    }

    private List<Enricher.Outcome> alone(ConsumerRecord<byte[], byte[]> input) {
        List<Enricher.Outcome> refused = refused(input);
        if (refused != null) {
            return refused;
        }
        try {
            return enrichment.enrich(raw(input));
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

    private static RawRecord raw(ConsumerRecord<byte[], byte[]> input) {
        return new RawRecord(value(input), contentType(input), ResultWriter.origin(input), PartsHeader.of(input));
    }

    private static byte[] value(ConsumerRecord<byte[], byte[]> input) {
        return input.value() == null ? NOTHING : input.value();
    }

    private static @Nullable String contentType(ConsumerRecord<byte[], byte[]> input) {
        Header header = input.headers().lastHeader("content-type");
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
