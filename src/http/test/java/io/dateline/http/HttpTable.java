package io.dateline.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Asks every endpoint in every wrong way, over sockets, since a client of HTTP would put the address right. */
public final class HttpTable {
    /** Written with the path and its last segment. */
    private static final List<String> TRICKS = List.of(
            "/%s",
            "%s/",
            "%s;a",
            "%s;a=b",
            "%s%%3Ba",
            "%s%%3ba",
            "/%%2e%s",
            "/.%s",
            "/x/..%s",
            "/x/%%2e%%2e%s",
            "%s%%2f",
            "%s%%00",
            "%s%%0d%%0a",
            "%s%%20",
            "/%%2f%s",
            "\\%s",
            "%s/.",
            "%s//",
            "%s%%c0%%af");

    private static final List<String> METHODS =
            List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");

    private final String host;
    private final int port;
    private final String headers;

    public HttpTable(URL base) {
        this(base, "");
    }

    /**
     * @param headers that every request has, each ended by CR and LF
     */
    public HttpTable(URL base, String headers) {
        this.host = base.getHost();
        this.port = base.getPort();
        this.headers = headers;
    }

    /** What an endpoint answers. */
    public record Answer(int status, Map<String, String> headers) {}

    public Answer ask(String method, String target) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
                            .formatted(method, target, headers)
                            .getBytes(ISO_8859_1));
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String status = lines.readLine();
            Map<String, String> headers = new TreeMap<>();
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            return new Answer(status == null ? 0 : Integer.parseInt(status.split(" ", -1)[1]), headers);
        }
    }

    /** Whether an answer forbids to run, frame, take for another type, and keep it. */
    public static boolean isSealed(Answer answer) {
        Map<String, String> headers = answer.headers();
        return "nosniff".equals(headers.get("x-content-type-options"))
                && "no-store".equals(headers.get("cache-control"))
                && headers.getOrDefault("content-security-policy", "").contains("default-src 'none'");
    }

    /** The tricks that get an answer which is no refusal, and the methods. */
    public List<String> open(List<String> endpoints) throws IOException {
        List<String> open = new ArrayList<>();
        for (String endpoint : endpoints) {
            for (String trick : TRICKS) {
                add("GET", trick.formatted(endpoint), open);
            }
            for (String method : METHODS) {
                add(method, endpoint, open);
            }
        }
        return open;
    }

    private void add(String method, String target, List<String> open) throws IOException {
        int status = ask(method, target).status();
        if (status != 0 && status < 400) {
            open.add(method + " " + target + " -> " + status);
        }
    }

    /** Opens connections that never finish their request; how many are still open after so many milliseconds. */
    public long openAfter(int connections, int millis) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                Socket socket = new Socket(host, port);
                socket.getOutputStream().write("GET /q/health HTTP/1.1\r\nHost: ".getBytes(ISO_8859_1));
                sockets.add(socket);
            }
            long deadline = System.nanoTime() + millis * 1_000_000L;
            long open = 0;
            for (Socket socket : sockets) {
                open += isOpen(socket, deadline) ? 1 : 0;
            }
            return open;
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static boolean isOpen(Socket socket, long deadline) throws IOException {
        socket.setSoTimeout((int) Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        try {
            while (socket.getInputStream().read() >= 0) {
                // An answer that says why, if there is one.
            }
            return false;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (IOException reset) {
            return false;
        }
    }
}
