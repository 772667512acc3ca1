package io.dateline.chaos.process;

import io.dateline.broker.BrokerProcess;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One broker of the cluster, which can be killed and started again on its log. */
public final class Node {
    /** Little memory: six JVMs share a small machine. */
    private static final List<String> HEAP = List.of("-Xmx256m");

    private final int id;
    private final Path directory;
    private final int port;
    private final List<String> settings;
    private @Nullable BrokerProcess process;

    Node(int id, Path directory, int port, List<String> settings) {
        this.id = id;
        this.directory = directory;
        this.port = port;
        this.settings = List.copyOf(settings);
    }

    /** Starts it and returns when it serves, for which it needs one more node at least. */
    public void start() {
        process = BrokerProcess.start(directory, System.getProperty("java.class.path"), port, settings, HEAP);
    }

    public int id() {
        return id;
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** From now on no file of it may grow: what it writes fails. */
    public void fillDisk() {
        BrokerProcess running = process;
        if (running == null) {
            throw new IllegalStateException("broker " + id + " was not started");
        }
        Signals.run("prlimit", "--fsize=1024", "--pid", String.valueOf(running.pid()));
    }

    /** As {@code kill -9} does; whether there was something to kill. */
    public boolean kill() {
        BrokerProcess running = process;
        boolean alive = isAlive();
        if (running != null) {
            running.kill();
        }
        return alive;
    }
}
