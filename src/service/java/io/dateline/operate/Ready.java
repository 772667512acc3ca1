package io.dateline.operate;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether items move, or would if there were any. Down while the broker is away: nothing to restart for. */
@Readiness
@Singleton
final class Ready implements HealthCheck {
    /** Three heartbeats are missed by then, and a rebalance is long over. */
    private static final long SILENCE_SECONDS = 10;

    private final ServiceState state;
    private final ConsumerPulse consumer;

    Ready(ServiceState state, ConsumerPulse consumer) {
        this.state = state;
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        int connections = consumer.connections();
        long silence = consumer.sinceHeartbeat();
        boolean up = connections > 0 && silence <= SILENCE_SECONDS && !state.isTroubled() && !state.isStopping();
        return HealthCheckResponse.named("broker")
                .status(up)
                .withData("connections", connections)
                .withData("secondsSinceHeartbeat", silence)
                .withData("failuresInARow", state.failures())
                .build();
    }
}
