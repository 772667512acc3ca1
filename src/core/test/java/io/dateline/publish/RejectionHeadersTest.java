package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import org.junit.jupiter.api.Test;

class RejectionHeadersTest {
    private static final Rejection REJECTION = new Rejection(Reason.MISSING_FIELD, "no versionCreated");

    @Test
    void saysWhyAndWhere() {
        assertThat(RejectionHeaders.of(REJECTION, Samples.RECORD, 1).toString())
                .isEqualTo("{dateline-rejected-stage=validate, dateline-rejected-reason=missing_field,"
                        + " dateline-rejected-detail=no versionCreated, dateline-rejected-topic=news.raw,"
                        + " dateline-rejected-partition=3, dateline-rejected-offset=41, dateline-replays=1}");
    }

    @Test
    void fileHasNoOffset() {
        assertThat(RejectionHeaders.of(REJECTION, Origin.FILE, 0))
                .doesNotContainKeys(RejectionHeaders.TOPIC, RejectionHeaders.PARTITION, RejectionHeaders.OFFSET);
    }
}
