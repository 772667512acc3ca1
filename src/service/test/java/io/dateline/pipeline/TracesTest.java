package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final ConsumerRecord<byte[], byte[]> input = StepRig.record(0, "a text");

    @Test
    void withTracingOffTheTraceGoesOnAsItCame() {
        input.headers().add("traceparent", StepRig.bytes(PARENT));

        assertThat(carried(OpenTelemetry.noop())).isEqualTo(PARENT);
    }

    @Test
    void withTracingOnTheEventHasASpanOfItsOwnInTheSameTrace() {
        // Given
        input.headers().add("traceparent", StepRig.bytes(PARENT));
        OpenTelemetry telemetry = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder().build())
                .build();

        // When
        String carried = carried(telemetry);

        // Then
        assertThat(carried).startsWith("00-" + TRACE + "-").isNotEqualTo(PARENT);
    }

    @Test
    void withoutATraceThereIsNone() {
        assertThat(carried(OpenTelemetry.noop())).isEmpty();
    }

    @Test
    void aBrokenTraceIsNone() {
        input.headers().add("traceparent", new byte[] {(byte) 0xff, 1, 2});

        assertThat(carried(OpenTelemetry.noop())).isEmpty();
    }

    private String carried(OpenTelemetry telemetry) {
        Traces traces = new Traces(telemetry);
        Headers output = new RecordHeaders();
        traces.inject(traces.begin(input), output);
        return output.lastHeader("traceparent") == null
                ? ""
                : new String(output.lastHeader("traceparent").value(), UTF_8);
    }
}
