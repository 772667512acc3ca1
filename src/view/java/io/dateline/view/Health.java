package io.dateline.view;

import io.dateline.view.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the window has been read anew: before that a page would look as if little had happened. */
@Readiness
@ApplicationScoped
public class Health implements HealthCheck {
    private final Window window;

    @Inject
    public Health(Window window) {
        this.window = window;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("window")
                .status(window.isFilled())
                .withData("rows", window.articles().size())
                .withData("connected", window.isConnected())
                .build();
    }
}
