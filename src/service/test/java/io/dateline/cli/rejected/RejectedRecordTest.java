package io.dateline.cli.rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.cli.rejected.RejectedRecord.Position;
import io.dateline.publish.RejectionHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedRecordTest {
    @Test
    void aPositionReadsAsItIsPrinted() {
        assertThat(Position.parse(new Position(3, 42).toString())).isEqualTo(new Position(3, 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3:", "a:b", "1:2:3"})
    void whatIsNoPositionIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Position.parse(text)).hasMessageContaining("0:42");
    }

    @Test
    void theHistogramCountsByReasonMostFirst() {
        Histogram histogram = new Histogram();
        histogram.add(rejected("malformed", 0, 100));
        histogram.add(rejected("empty", 1, 200));
        histogram.add(rejected("malformed", 2, 300));

        assertThat(histogram.rows())
                .containsExactly(
                        new Histogram.Row("decode", "malformed", 2, 100, 300, new Position(0, 2)),
                        new Histogram.Row("decode", "empty", 1, 200, 200, new Position(0, 1)));
    }

    @Test
    void aPreviewIsCutAndSafeToPrint() {
        byte[] payload = "ab\u0007c\u001b[31m".getBytes(StandardCharsets.UTF_8);

        assertThat(Preview.of(payload, 4)).isEqualTo("ab\u00b7c \u2026 (5 bytes more)");
        assertThat(Preview.of(payload, 100)).doesNotContain("\u001b");
    }

    private static RejectedRecord rejected(String reason, long offset, long timestamp) {
        RecordHeaders headers = new RecordHeaders(List.of(
                new RecordHeader(RejectionHeaders.STAGE, "decode".getBytes(StandardCharsets.UTF_8)),
                new RecordHeader(RejectionHeaders.REASON, reason.getBytes(StandardCharsets.UTF_8))));
        return new RejectedRecord(new ConsumerRecord<>(
                "news.rejected",
                0,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                new byte[0],
                headers,
                Optional.empty()));
    }
}
