package io.dateline.story.operate;

import io.dateline.story.stream.StoryStream;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The readiness probe: up while items move or could move; otherwise it says why not. */
@Readiness
@Singleton
final class ReadinessCheck implements HealthCheck {
    private final StoryStream stream;

    ReadinessCheck(StoryStream stream) {
        this.stream = stream;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> reasons = stream.reasons();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("stream").status(reasons.isEmpty());
        return (reasons.isEmpty() ? answer : answer.withData("reason", String.join("; ", reasons))).build();
    }
}
