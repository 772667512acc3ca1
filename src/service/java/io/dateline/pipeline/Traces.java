package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Carries the trace of a raw record on to its event, in W3C headers. With tracing off, the event's parent is the raw
 * record's span. With tracing on, a span for the enrichment lies between them.
 */
final class Traces {
    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final Tracer tracer;

    Traces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("io.dateline");
    }

    Span begin(ConsumerRecord<byte[], byte[]> input) {
        Context parent = W3C.extract(Context.root(), input.headers(), HeaderReader.INSTANCE);
        return tracer.spanBuilder("enrich")
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", input.topic())
                .setAttribute("messaging.destination.partition.id", String.valueOf(input.partition()))
                .setAttribute("messaging.kafka.offset", input.offset())
                .startSpan();
    }

    void inject(Span span, Headers output) {
        W3C.inject(Context.root().with(span), output, (headers, name, value) -> {
            if (headers != null) {
                headers.remove(name);
                headers.add(name, value.getBytes(UTF_8));
            }
        });
    }

    private enum HeaderReader implements TextMapGetter<Headers> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> names = new ArrayList<>();
            headers.forEach(header -> names.add(header.key()));
            return names;
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        }
    }
}
