package io.dateline.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as its users start it, {@code quarkus-run.jar serve}, to be killed for real. */
final class ServiceProcess implements AutoCloseable {
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");

    /** A process that a test starts has hardly begun when it is ended: the second compiler would only take time from it. */
    private static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final CountDownLatch up = new CountDownLatch(1);
    private final StringBuffer log = new StringBuffer();
    private volatile int port;

    private ServiceProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::follow, "service-log");
        reader.setDaemon(true);
        reader.start();
    }

    /** Missed by the group after three seconds, so that the next one need not wait long. */
    static ServiceProcess start(String bootstrapServers, String... settings) {
        return start(bootstrapServers, Map.of(), settings);
    }

    /** With more environment variables. */
    static ServiceProcess start(String bootstrapServers, Map<String, String> environment, String... settings) {
        return start(SHORT_LIVED, bootstrapServers, environment, settings);
    }

    /** With both compilers, to be measured. */
    static ServiceProcess startWarming(String bootstrapServers) {
        return start(List.of("-XX:+UseSerialGC"), bootstrapServers, Map.of());
    }

    private static ServiceProcess start(
            List<String> jvm, String bootstrapServers, Map<String, String> environment, String... settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of(
                "-Dquarkus.log.console.json.enabled=false",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString(),
                "serve",
                "--bootstrap-servers=" + bootstrapServers,
                "--port=0",
                "--management-port=0",
                "--set=mp.messaging.incoming.raw.session.timeout.ms=3000",
                "--set=mp.messaging.incoming.raw.heartbeat.interval.ms=500"));
        for (String setting : settings) {
            command.add("--set=" + setting);
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return new ServiceProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTTP status of a probe: 200 or 503. */
    int status(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + port + "/q/" + path).toURL().openConnection();
        return connection.getResponseCode();
    }

    /** What a page says, whatever its status. */
    String get(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://localhost:" + port + "/q/" + path).toURL().openConnection();
        try (InputStream body =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The exit code it leaves with by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still there:\n" + log);
        }
        return process.exitValue();
    }

    void awaitUp() throws InterruptedException {
        if (!up.await(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not up:\n" + log);
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As {@code kill} does; how long it took to leave. Through the handle, since the process itself closes its output too. */
    Duration terminate() throws InterruptedException {
        long began = System.nanoTime();
        process.toHandle().destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still there:\n" + log);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    String log() {
        return log.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void follow() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                log.append(line).append('\n');
                Matcher matcher = MANAGEMENT.matcher(line);
                if (matcher.find()) {
                    port = Integer.parseInt(matcher.group(1));
                    up.countDown();
                }
            }
        } catch (IOException e) {
            // The process is gone, and with it its output.
        }
    }
}
