package io.dateline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged view in a process of its own, as {@code dateline view} starts it. */
final class ViewProcess implements AutoCloseable {
    private static final int STOP_SECONDS = 5;

    private final Process process;

    private ViewProcess(Process process) {
        this.process = process;
    }

    /**
     * @param jar the view's {@code quarkus-run.jar}
     */
    static ViewProcess start(Path jar, String bootstrapServers, int port, int managementPort) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--bootstrap-servers=" + bootstrapServers,
                "--port=" + port,
                "--management-port=" + managementPort,
                "--set=quarkus.log.level=ERROR",
                "--set=quarkus.log.console.json.enabled=false");
        try {
            return new ViewProcess(new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the view", e);
        }
    }

    /** Asks the view to stop, and kills it when it does not. */
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
