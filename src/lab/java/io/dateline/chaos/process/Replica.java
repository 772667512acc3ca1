package io.dateline.chaos.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A packaged application as its users start it, to be killed, frozen and stopped for real. Its log is a file. */
public final class Replica implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /** The 20 s that a stopping pod has, and more for a machine that is busy. */
    private static final int LEAVE_SECONDS = 40;

    private static final int TRIES = 20;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();

    private final String name;
    private final List<String> command;
    private final Path log;
    private final int managementPort;
    private @Nullable Process process;

    /**
     * @param command all of it, with the management port in it
     */
    public Replica(String name, List<String> command, Path log, int managementPort) {
        this.name = name;
        this.command = List.copyOf(command);
        this.log = log;
        this.managementPort = managementPort;
    }

    public void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    public String name() {
        return name;
    }

    /** Of its process, which was started. */
    public long pid() {
        return running().pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** As {@code kill -9} does; whether there was something to kill. */
    public boolean kill() throws InterruptedException {
        boolean alive = isAlive();
        if (process != null) {
            process.destroyForcibly();
            process.waitFor();
        }
        return alive;
    }

    /** As {@code kill} does; whether it left by itself in time. */
    public boolean terminate() throws InterruptedException {
        if (process == null || !process.isAlive()) {
            return false;
        }
        process.toHandle().destroy();
        return process.waitFor(LEAVE_SECONDS, TimeUnit.SECONDS);
    }

    public void freeze() {
        Signals.freeze(running().pid());
    }

    public void thaw() {
        Signals.thaw(running().pid());
    }

    /** What its readiness probe says, and its text; 0 when it does not answer. */
    public Probe ready() throws InterruptedException {
        return get("q/health/ready");
    }

    /** Whether its readiness is up. */
    public boolean isReady() throws InterruptedException {
        return ready().status() == 200;
    }

    public Probe get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/" + path))
                .timeout(ANSWER)
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return new Probe(answer.statusCode(), answer.body());
        } catch (IOException noAnswer) {
            return new Probe(0, "");
        }
    }

    /** What it takes now, its garbage collected. */
    public Footprint footprint() throws InterruptedException {
        long pid = running().pid();
        Signals.run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid), "GC.run");
        Probe metrics = get("q/metrics");
        // A busy machine may be late with an answer.
        for (int i = 0; i < TRIES && metrics.status() != 200; i++) {
            metrics = get("q/metrics");
        }
        return Footprint.of(pid, metrics.text());
    }

    /** How many lines of its log have this in them. */
    public long logged(String words) {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit code, or nothing while it runs. */
    public @Nullable Integer exit() {
        return process == null || process.isAlive() ? null : process.exitValue();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    /** An answer of a probe. */
    public record Probe(int status, String text) {}
}
