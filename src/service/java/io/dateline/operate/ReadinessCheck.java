package io.dateline.operate;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The readiness probe: up while items move or could move; otherwise it says why not. It is down while the broker is
 * away, which no restart would repair.
 */
@Readiness
@Singleton
final class ReadinessCheck implements HealthCheck {
    /**
     * Seconds without a heartbeat after which items cannot move: three heartbeats are missed, and any rebalance is
     * over.
     */
    private static final long SILENCE_SECONDS = 10;

    private final ServiceState state;
    private final ConsumerPulse consumer;

    ReadinessCheck(ServiceState state, ConsumerPulse consumer) {
        this.state = state;
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        int connections = consumer.connections();
        long silence = consumer.sinceHeartbeat();
        List<String> reasons = reasons(connections, silence);
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("broker")
                .status(reasons.isEmpty())
                .withData("connections", connections)
                .withData("secondsSinceHeartbeat", silence)
                .withData("failuresInARow", state.failures())
                .withData("floodOfRejections", state.isRejectingMany());
        return (reasons.isEmpty() ? answer : answer.withData("reason", String.join("; ", reasons))).build();
    }

    private List<String> reasons(int connections, long silence) {
        List<String> reasons = new ArrayList<>(state.reasons());
        if (connections == 0) {
            reasons.add("no connection to a broker");
        }
        if (silence > SILENCE_SECONDS) {
            reasons.add("no answer from the group's coordinator for " + silence + " s");
        }
        return reasons;
    }
}
