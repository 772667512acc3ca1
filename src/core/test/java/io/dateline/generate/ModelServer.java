package io.dateline.generate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A language model's server on a bare socket, so that it can break every rule of HTTP. */
public final class ModelServer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    /** How it answers one request. */
    @FunctionalInterface
    public interface Manner {
        void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    public ModelServer(Manner manner) {
        this.manner = manner;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::listen);
    }

    public URI base() {
        return URI.create("http://localhost:" + listener.getLocalPort() + "/v1");
    }

    /** Head and body of each, as they came. */
    public List<String> requests() {
        return requests;
    }

    public void become(Manner other) {
        manner = other;
    }

    /** Well-behaved: a completion with this text. */
    public static Manner says(String text) {
        return json(200, completion(text));
    }

    public static String completion(String text) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "model",
                            "m-2026",
                            "choices",
                            List.of(Map.of(
                                    "finish_reason", "stop", "message", Map.of("role", "assistant", "content", text))),
                            "usage",
                            Map.of("total_tokens", 100)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Manner json(int status, String body) {
        return response(status, "content-type: application/json", body.getBytes(UTF_8));
    }

    /** @param headers lines, parted by line feeds */
    public static Manner response(int status, String headers, byte[] body) {
        return (socket, out) -> {
            out.write(head(status, headers + "\ncontent-length: " + body.length));
            out.write(body);
        };
    }

    public static byte[] head(int status, String headers) {
        return ("HTTP/1.1 " + status + " X\r\n" + headers.replace("\n", "\r\n") + "\r\nconnection: close\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(request(socket.getInputStream()));
            OutputStream out = socket.getOutputStream();
            manner.answer(socket, out);
            out.flush();
        } catch (IOException | InterruptedException hungUp) {
            // What a client that hangs up, or the end of the test, looks like from here.
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return head;
            }
            bytes.write(next);
            head = bytes.toString(ISO_8859_1);
        }
        int at = head.toLowerCase(Locale.ROOT).indexOf("content-length: ");
        int length = at < 0 ? 0 : Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)));
        return head + new String(in.readNBytes(length), UTF_8);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "model-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
