package io.dateline.cli.input;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A server on this machine that answers each path with what the test says. */
final class WebServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, List<String>>> asked = new ArrayList<>();

    WebServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The headers of each request so far. */
    synchronized List<Map<String, List<String>>> asked() {
        return List.copyOf(asked);
    }

    /** Answers the path from now on. */
    void answer(String path, int status, Map<String, String> headers, byte[] body) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException none) {
            // The first answer for it.
        }
        server.createContext(path, exchange -> {
            synchronized (this) {
                asked.add(Map.copyOf(exchange.getRequestHeaders()));
            }
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    /** Answers the path with a header and then nothing. */
    void stall(String path) {
        server.createContext(path, exchange -> exchange.sendResponseHeaders(200, 100));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
