package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.pipeline.ResumePosition.Before;
import io.dateline.pipeline.ResumePosition.First;
import io.dateline.pipeline.ResumePosition.Known;
import io.dateline.pipeline.ResumePosition.Lost;
import io.dateline.pipeline.ResumePosition.Range;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumePositionTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.raw", 2);
    private static final Range RANGE = new Range(300, 800);

    @ParameterizedTest(name = "{0}")
    @CsvSource({"the oldest offset, 300", "in between, 500", "everything is read, 800"})
    void aCommittedOffsetThatTheTopicHoldsIsKept(String name, long committed) {
        OffsetAndMetadata offset = new OffsetAndMetadata(committed);

        assertThat(ResumePosition.of(PARTITION, offset, RANGE, () -> Before.ONCE))
                .isEqualTo(new Known(offset));
    }

    @Test
    void whatRetentionRemovedUnreadIsALostPosition() {
        // When
        Lost lost = (Lost) ResumePosition.of(PARTITION, new OffsetAndMetadata(100), RANGE, () -> Before.ONCE);

        // Then
        assertThat(lost.why()).contains("news.raw-2", "at offset 100", "begins at 300", "200 unread");
        assertThat(lost.skippedFromEarliest()).isEqualTo(200);
        assertThat(lost.skippedFromLatest()).isEqualTo(700);
    }

    @Test
    void anOffsetBehindTheEndIsALostPosition() {
        // When
        Lost lost = (Lost) ResumePosition.of(PARTITION, new OffsetAndMetadata(900), RANGE, () -> Before.ONCE);

        // Then
        assertThat(lost.why()).contains("at offset 900", "ends at 800");
        assertThat(lost.skippedFromEarliest()).isZero();
        assertThat(lost.skippedFromLatest()).isEqualTo(500);
    }

    @Test
    void aGroupThatNeverCommittedStartsAtTheBeginning() {
        assertThat(ResumePosition.of(PARTITION, null, RANGE, () -> Before.NEVER))
                .isEqualTo(new First(300));
    }

    @ParameterizedTest
    @CsvSource({"ONCE, has none any more", "UNKNOWN, cannot be read"})
    void anOffsetThatIsMissingThoughItMayHaveBeenThereIsALostPosition(Before before, String why) {
        // When
        Lost lost = (Lost) ResumePosition.of(PARTITION, null, RANGE, () -> before);

        // Then
        assertThat(lost.why()).contains(why);
        assertThat(lost.skippedFromLatest()).isEqualTo(500);
    }
}
