package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same service with an enricher that does nothing: what is left is the corridor, and no service can be faster. */
@QuarkusTest
@QuarkusTestResource(value = LoadedBroker.class, restrictToAnnotatedClass = true)
@TestProfile(PassThroughBench.Nothing.class)
class PassThroughBench {
    @Inject
    MeterRegistry meters;

    @Test
    void ceiling() throws InterruptedException {
        Throughput throughput = Throughput.measure(meters, LoadedBroker.ITEMS);

        System.out.println("bench: passed through: " + throughput);
        assertThat(throughput.perSecond()).isPositive();
    }

    public static final class Nothing implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Untouched.class);
        }
    }

    @Alternative
    @Singleton
    static final class Untouched implements Enrichment {
        @Override
        public List<Enricher.Outcome> enrich(RawRecord record) {
            String key = "article-" + Objects.requireNonNull(record.origin().offset()) % 100;
            return List.of(PassThrough.published(key, record.bytes(), record.origin()));
        }
    }
}
