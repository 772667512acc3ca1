package io.dateline.chaos.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged view as a process, and what it shows. */
public final class Page {
    /** Rows that its API gives at most. */
    public static final int ROWS = 1_000;

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final int port = Ports.free(1).get(0);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final Replica process;

    /**
     * Not started yet.
     *
     * @param directory for its log
     * @param settings each {@code name=value}
     */
    public Page(Path directory, List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("quarkus.http.port=" + port);
        process = Program.view().replica("view", directory, Ports.free(1).get(0), all);
    }

    public Replica process() {
        return process;
    }

    /** The newest rows of its list, as its API gives them, and {@code matched}, how many there are; missing while it does not answer. */
    public JsonNode articles() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/articles?limit=" + ROWS))
                .timeout(ANSWER)
                .build();
        try {
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException noAnswer) {
            return new ObjectMapper().missingNode();
        }
    }
}
