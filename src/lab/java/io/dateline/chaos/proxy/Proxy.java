package io.dateline.chaos.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before one broker: takes connections at a port of its own and passes them on as the weather has it. */
public final class Proxy implements AutoCloseable {
    private static final int WAITING = 50;

    private final ServerSocket server;
    private final Weather weather;
    private final List<Relay> relays = new CopyOnWriteArrayList<>();
    private volatile int upstream;

    /** At any free port. */
    public Proxy(Weather weather) {
        this.weather = weather;
        try {
            server = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Begins to take connections for the broker at this port. */
    public void start(int brokerPort) {
        upstream = brokerPort;
        Thread thread = new Thread(this::accept, "chaos-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** Breaks every connection; how many there were. */
    public int reset() {
        List<Relay> open = relays.stream().filter(Relay::isOpen).toList();
        relays.clear();
        open.forEach(Relay::reset);
        return open.size();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reset();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException closed) {
                // The loop looks whether it was us.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            client.setTcpNoDelay(true);
            Socket broker = new Socket(InetAddress.getLoopbackAddress(), upstream);
            broker.setTcpNoDelay(true);
            Relay relay = new Relay(client, broker, weather);
            relays.add(relay);
            relay.start();
        } catch (IOException brokerIsAway) {
            client.close();
        }
    }
}
