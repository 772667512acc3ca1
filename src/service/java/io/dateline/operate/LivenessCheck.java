package io.dateline.operate;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The liveness probe. It fails only when the polling thread has stopped, because only then a restart helps; the thread
 * also polls while no broker answers.
 */
@Liveness
@Singleton
final class LivenessCheck implements HealthCheck {
    /** Seconds without a poll after which the group drops a consumer ({@code max.poll.interval.ms}). */
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
