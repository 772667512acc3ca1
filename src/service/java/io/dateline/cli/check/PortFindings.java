package io.dateline.cli.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Checks whether the ports that the service listens at are free on this machine. */
public final class PortFindings {
    private static final Duration ANSWER = Duration.ofSeconds(1);

    private final ToIntFunction<String> settings;

    /**
     * @param settings the number of a port by the setting that names it; 0 for any free one
     */
    public PortFindings(ToIntFunction<String> settings) {
        this.settings = settings;
    }

    public List<Finding> find() throws InterruptedException {
        int management = settings.applyAsInt("quarkus.management.port");
        Map<String, Integer> ports = new TreeMap<>(Map.of(
                "quarkus.http.port", settings.applyAsInt("quarkus.http.port"), "quarkus.management.port", management));
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Integer> port : ports.entrySet()) {
            String subject = "port " + port.getValue();
            if (port.getValue() == 0 || isFree(port.getValue())) {
                findings.add(Finding.pass(subject, "free, for " + port.getKey()));
            } else if (isOurs(management)) {
                findings.add(Finding.pass(subject, "taken by the service, which runs here"));
            } else {
                findings.add(Finding.warn(
                        subject,
                        "taken by another program on this machine",
                        "end it, or set " + port.getKey() + " to a free one"));
            }
        }
        return findings;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether the service answers at its management port: then it has taken both. */
    private static boolean isOurs(int management) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + management + "/q/info"))
                .timeout(ANSWER)
                .build();
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
            return client.send(request, BodyHandlers.ofString()).body().contains("\"dateline\"");
        } catch (IOException | IllegalArgumentException nobody) {
            return false;
        }
    }
}
