package io.dateline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A packaged application in a process of its own: the service, or the one of stories. What it logs goes to stderr. */
final class ServiceProcess implements AutoCloseable {
    /** Seconds to wait for the service to stop; it waits up to 10 s for its batch. */
    private static final int STOP_SECONDS = 15;

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /**
     * @param jar the application's {@code quarkus-run.jar}
     * @param words of its command, and settings of its own
     */
    static ServiceProcess start(Path jar, String bootstrapServers, int port, int managementPort, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString()));
        command.addAll(words);
        command.addAll(List.of(
                "--bootstrap-servers=" + bootstrapServers,
                "--port=" + port,
                "--management-port=" + managementPort,
                "--set=quarkus.log.level=WARN",
                "--set=quarkus.log.console.json.enabled=false"));
        try {
            return new ServiceProcess(new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the service", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process ends; returns its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the service to stop, and kills it when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
