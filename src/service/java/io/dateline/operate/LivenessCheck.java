package io.dateline.operate;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether a restart would help: only when the thread that polls has stopped, for it also polls when no broker answers. */
@Liveness
@Singleton
final class LivenessCheck implements HealthCheck {
    /** The group has given up on a consumer that does not poll for so long ({@code max.poll.interval.ms}). */
    private static final long STUCK_SECONDS = 300;

    private final ConsumerPulse consumer;

    LivenessCheck(ConsumerPulse consumer) {
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        long silence = consumer.sincePoll();
        return HealthCheckResponse.named("polling")
                .status(silence < STUCK_SECONDS)
                .withData("secondsSincePoll", silence)
                .build();
    }
}
