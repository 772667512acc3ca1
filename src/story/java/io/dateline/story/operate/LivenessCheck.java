package io.dateline.story.operate;

import io.dateline.story.stream.StoryStream;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** The liveness probe: down when the stream has ended for good, because only then a restart helps. */
@Liveness
@Singleton
final class LivenessCheck implements HealthCheck {
    private final StoryStream stream;

    LivenessCheck(StoryStream stream) {
        this.stream = stream;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("stream").status(!stream.isDead()).build();
    }
}
