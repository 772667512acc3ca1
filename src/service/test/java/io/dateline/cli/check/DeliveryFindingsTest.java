package io.dateline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.check.Finding.Level;
import java.util.Set;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What brokers before 2.8 want; the tests' brokers are newer and are not asked. */
class DeliveryFindingsTest {
    private static final Set<AclOperation> SOME = Set.of(AclOperation.DESCRIBE, AclOperation.CREATE);

    @ParameterizedTest
    @CsvSource({"true, WARN, rejected redrive", "false, FAIL, at least once"})
    void idempotentWritesAreAskedFor(boolean hasTransactions, Level level, String why) {
        assertThat(DeliveryFindings.idempotentWrites(SOME, hasTransactions)).satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(level);
            assertThat(finding.detail()).contains("IDEMPOTENT_WRITE", why);
            assertThat(finding.fix()).contains("grant IDEMPOTENT_WRITE on the cluster");
        });
    }

    @Test
    void whatIsGrantedIsNotAskedFor() {
        assertThat(DeliveryFindings.idempotentWrites(Set.of(AclOperation.IDEMPOTENT_WRITE), false))
                .isNull();
    }

    @Test
    void aClusterWithoutAnAuthorizerGrantsEverything() {
        assertThat(DeliveryFindings.idempotentWrites(null, false)).isNull();
    }
}
