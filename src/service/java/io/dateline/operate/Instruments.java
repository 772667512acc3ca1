package io.dateline.operate;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the beans that the pipeline reports to: metrics and state. */
@Singleton
final class Instruments {
    @Produces
    @Singleton
    Metrics metrics(MeterRegistry registry) {
        return new Metrics(registry, Clock.systemUTC());
    }

    @Produces
    @Singleton
    ServiceState state(Metrics metrics) {
        ServiceState state = new ServiceState();
        metrics.unreadyReasonsOf(state);
        return state;
    }
}
