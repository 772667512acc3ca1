package io.dateline.sinks;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** OpenSearch as its recipe sets it up: what the recipe sends with curl is sent to its HTTP port. */
final class OpenSearch {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RECIPE = Sink.RECIPES.resolve("opensearch");
    private static final Duration START = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process node;
    private final Path folder;

    private OpenSearch(Process node, Path folder) {
        this.node = node;
        this.folder = folder;
    }

    /** Begins to start it. */
    static OpenSearch start(Path folder) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OpenSearchNode.class.getName(),
                folder.toString());
        Process node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile())
                .start();
        return new OpenSearch(node, folder);
    }

    /** Waits until it answers, and gives it the recipe's template. */
    void prepare() throws IOException, InterruptedException {
        await().atMost(START).until(() -> Files.exists(folder.resolve(OpenSearchNode.PORT)) || !node.isAlive());
        send("PUT", "/_index_template/articles", Files.readString(RECIPE.resolve("template.json")));
    }

    /** Takes these events in one request; gives what became of each. */
    List<JsonNode> load(String index, List<String> events) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (String event : events) {
            JsonNode value = JSON.readTree(event);
            Map<String, Object> action = Map.of(
                    "_index",
                    index,
                    "_id",
                    value.path("uri").asText(),
                    "version",
                    value.path("versionSeq").asLong(),
                    "version_type",
                    "external_gte");
            lines.append(JSON.writeValueAsString(Map.of("index", action))).append('\n');
            lines.append(event).append('\n');
        }
        return List.copyOf(send("POST", "/_bulk?refresh=true", lines.toString()).findValues("index"));
    }

    JsonNode ask(String index, String query) throws IOException, InterruptedException {
        return send("POST", "/" + index + "/_search", query);
    }

    /** A query of the recipe. */
    static String query(String file) throws IOException {
        return Files.readString(RECIPE.resolve(file));
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        String port = Files.readString(folder.resolve(OpenSearchNode.PORT));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    void close() throws IOException, InterruptedException {
        node.getOutputStream().close();
        node.destroy();
        node.waitFor();
    }
}
