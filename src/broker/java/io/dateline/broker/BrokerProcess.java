package io.dateline.broker;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts, kills and stops an {@link EmbeddedBroker}. What the broker logs goes to {@code broker.log} beside its data. */
public final class BrokerProcess implements AutoCloseable {
    /** JVM options for a small heap and a quick start, which suffice for one node with a few thousand records. */
    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    /**
     * Starts the broker with SIGINT ignored. A terminal sends Ctrl-C to every foreground process, but the broker must
     * outlive the service for the service's last commit. A JVM that starts with SIGINT ignored keeps ignoring it.
     */
    private static final List<String> UNDISTURBED =
            File.separatorChar == '/' ? List.of("sh", "-c", "trap '' INT; exec \"$@\"", "broker") : List.of();

    private final Process process;
    private final String bootstrapServers;

    private BrokerProcess(Process process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker on a free port.
     *
     * @param classPath with this building and its jars on it
     */
    public static BrokerProcess start(Path directory, String classPath) {
        return start(directory, classPath, 0, List.of());
    }

    /**
     * Starts a broker on this port.
     *
     * @param port 0 for any
     * @param settings more broker settings, each {@code name=value}
     */
    public static BrokerProcess start(Path directory, String classPath, int port, List<String> settings) {
        return start(directory, classPath, port, settings, List.of());
    }

    /** Starts a broker on this port with more options for its JVM. */
    public static BrokerProcess start(
            Path directory, String classPath, int port, List<String> settings, List<String> jvmOptions) {
        try {
            Files.createDirectories(directory);
            List<String> command = new ArrayList<>(UNDISTURBED);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(JVM);
            command.addAll(jvmOptions);
            command.addAll(List.of("-cp", classPath, EmbeddedBroker.class.getName(), directory.toString()));
            if (port != 0) {
                command.add(String.valueOf(port));
            }
            command.addAll(settings);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("broker.log").toFile()))
                    .start();
            return new BrokerProcess(process, awaitReady(process, directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public int port() {
        return Integer.parseInt(bootstrapServers.substring(bootstrapServers.lastIndexOf(':') + 1));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills the process like {@code kill -9}, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        join();
    }

    /** Closes the broker's standard input, which stops it; kills it when that is not enough. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(5, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // It is gone already, or deaf: the kill below settles it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    private void join() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String awaitReady(Process process, Path directory) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (@Nullable String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(EmbeddedBroker.READY)) {
                drain(out);
                return line.substring(EmbeddedBroker.READY.length());
            }
        }
        throw new IOException("the broker did not start; see " + directory.resolve("broker.log"));
    }

    /** Reads and discards the broker's output, so that it never blocks on a full pipe. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(() -> out.lines().forEach(line -> {}), "broker-output");
        reader.setDaemon(true);
        reader.start();
    }
}
