package io.dateline.operate;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether every model is loaded. A broker that is away does not hold up the start. */
@Startup
@Singleton
final class StartupCheck implements HealthCheck {
    private final ServiceState state;

    StartupCheck(ServiceState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("models").status(state.isStarted()).build();
    }
}
