package io.dateline.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.generate.ModelServer.Manner;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every way in which a server is known to misbehave, and what is made of it. */
public final class Manners {
    /** How it misbehaves, by a name for the report. */
    public record Bad(Manner manner, Fault fault) {}

    private static final String JSON = "content-type: application/json";

    private Manners() {}

    /** Faults of HTTP; those that hang are cut off by the caller's time. */
    public static Map<String, Bad> ofTransport() {
        Map<String, Bad> manners = new LinkedHashMap<>();
        manners.put("never answers", new Bad((socket, out) -> Thread.sleep(60_000), Fault.TIMEOUT));
        manners.put("slow headers", new Bad(slowHeaders(), Fault.TIMEOUT));
        manners.put("slow body", new Bad(slowBody(), Fault.TIMEOUT));
        manners.put("endless body", new Bad(endlessBody(), Fault.BAD_RESPONSE));
        manners.put("huge body, announced", new Bad(announced(), Fault.BAD_RESPONSE));
        manners.put("huge headers", new Bad(hugeHeaders(), Fault.BAD_RESPONSE));
        manners.put("reset in the body", new Bad(reset(), Fault.CONNECTION_LOST));
        manners.put("hangs up at once", new Bad((socket, out) -> {}, Fault.CONNECTION_LOST));
        manners.put("body cut short", new Bad(cutShort(), Fault.CONNECTION_LOST));
        manners.put(
                "no HTTP", new Bad((socket, out) -> out.write("hello\r\n\r\n".getBytes(UTF_8)), Fault.BAD_RESPONSE));
        manners.put(
                "HTML", new Bad(ModelServer.response(200, "content-type: text/html", new byte[9]), Fault.BAD_RESPONSE));
        manners.put("no content type", new Bad(ModelServer.response(200, "x: y", new byte[2]), Fault.BAD_RESPONSE));
        manners.put("event stream", new Bad(stream(), Fault.BAD_RESPONSE));
        manners.put("204", new Bad(ModelServer.json(204, ""), Fault.BAD_RESPONSE));
        manners.put("302", new Bad(redirect(302), Fault.REDIRECT));
        manners.put("307", new Bad(redirect(307), Fault.REDIRECT));
        manners.put("400", new Bad(ModelServer.json(400, "{\"error\": {}}"), Fault.REQUEST_REFUSED));
        manners.put("401", new Bad(ModelServer.json(401, "{}"), Fault.UNAUTHORIZED));
        manners.put("403", new Bad(ModelServer.json(403, "{}"), Fault.UNAUTHORIZED));
        manners.put("404", new Bad(ModelServer.json(404, "{}"), Fault.NOT_FOUND));
        manners.put("429", new Bad(ModelServer.json(429, "{}"), Fault.RATE_LIMITED));
        manners.put("500", new Bad(ModelServer.json(500, "{}"), Fault.SERVER_ERROR));
        manners.put("503", new Bad(ModelServer.json(503, "{}"), Fault.SERVER_ERROR));
        return manners;
    }

    private static Manner slowHeaders() {
        return (socket, out) -> {
            for (char c : "HTTP/1.1 200 OK\r\nx: ".toCharArray()) {
                out.write(c);
                out.flush();
                Thread.sleep(50);
            }
            Thread.sleep(60_000);
        };
    }

    private static Manner slowBody() {
        return (socket, out) -> {
            out.write(ModelServer.head(200, JSON + "\ncontent-length: 100000"));
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    private static Manner endlessBody() {
        return (socket, out) -> {
            out.write(ModelServer.head(200, JSON));
            byte[] block = " ".repeat(8192).getBytes(UTF_8);
            while (true) {
                out.write(block);
            }
        };
    }

    private static Manner announced() {
        return ModelServer.response(200, JSON, " ".repeat(1 << 20).getBytes(UTF_8));
    }

    private static Manner hugeHeaders() {
        String line = "\nx: " + "a".repeat(4000);
        return ModelServer.response(
                200, JSON + line.repeat(40), ModelServer.completion("Text.").getBytes(UTF_8));
    }

    private static Manner reset() {
        return (socket, out) -> {
            out.write(ModelServer.head(200, JSON + "\ncontent-length: 1000"));
            out.write("{\"choices\"".getBytes(UTF_8));
            out.flush();
            socket.setSoLinger(true, 0);
        };
    }

    private static Manner cutShort() {
        return (socket, out) -> {
            out.write(ModelServer.head(200, JSON + "\ncontent-length: 1000"));
            out.write("{}".getBytes(UTF_8));
        };
    }

    private static Manner stream() {
        return ModelServer.response(200, "content-type: text/event-stream", "data: {}\n\n".getBytes(UTF_8));
    }

    private static Manner redirect(int status) {
        return ModelServer.response(status, "location: http://localhost:1/elsewhere", new byte[0]);
    }
}
