package io.dateline.operate;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The startup probe: up once every model is loaded, with or without a broker. */
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
