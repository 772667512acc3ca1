package io.dateline.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Polls the service's readiness probe until it is ready. */
final class Readiness {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final long BETWEEN_MILLIS = 100;

    private Readiness() {}

    /** Whether it became ready in time. */
    static boolean await(int managementPort, BooleanSupplier isAlive) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + managementPort + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end && isAlive.getAsBoolean()) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            Thread.sleep(BETWEEN_MILLIS);
        }
        return false;
    }
}
