package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The whole service, end to end, on the sample wire. */
@QuarkusTest
@QuarkusTestResource(value = LoadedBroker.class, restrictToAnnotatedClass = true)
class ServiceBench {
    @Inject
    MeterRegistry meters;

    @Test
    void endToEnd() throws InterruptedException {
        Throughput throughput = Throughput.measure(meters, LoadedBroker.ITEMS);

        System.out.println("bench: the service: " + throughput);
        assertThat(throughput.perSecond()).isPositive();
    }
}
