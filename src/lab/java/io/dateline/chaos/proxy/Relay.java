package io.dateline.chaos.proxy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One connection through the proxy. It reads Kafka's framing and no more: a length, then a request that begins with its kind,
 * its version and its number, or a reply that begins with the number.
 */
final class Relay {
    /** Longer than any message of ours; a larger number is no length. */
    private static final int LARGEST = 128 * 1024 * 1024;

    private static final int NUMBER_OF_REQUEST = 4;
    private static final short NO_REQUEST = -1;

    private final Socket client;
    private final Socket broker;
    private final Weather weather;
    private final Map<Integer, Short> asked = new ConcurrentHashMap<>();

    Relay(Socket client, Socket broker, Weather weather) {
        this.client = client;
        this.broker = broker;
        this.weather = weather;
    }

    void start() {
        thread(() -> requests(), "chaos-proxy-requests");
        thread(() -> replies(), "chaos-proxy-replies");
    }

    boolean isOpen() {
        return !client.isClosed();
    }

    /** Breaks the connection: the client reads "connection reset". */
    void reset() {
        reset(client);
        close(broker);
    }

    private interface Pump {
        void run() throws IOException, InterruptedException;
    }

    private void thread(Pump pump, String name) {
        Thread thread = new Thread(
                () -> {
                    try {
                        pump.run();
                    } catch (IOException over) {
                        // One side is gone; so is the connection.
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    } finally {
                        close(client);
                        close(broker);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void requests() throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
        DataOutputStream out = new DataOutputStream(broker.getOutputStream());
        while (true) {
            byte[] request = read(in);
            ByteBuffer head = ByteBuffer.wrap(request);
            asked.put(head.getInt(NUMBER_OF_REQUEST), head.getShort(0));
            weather.pass(request.length, NO_REQUEST);
            write(out, request);
        }
    }

    private void replies() throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(broker.getInputStream()));
        DataOutputStream out = new DataOutputStream(client.getOutputStream());
        while (true) {
            byte[] reply = read(in);
            Short request = asked.remove(ByteBuffer.wrap(reply).getInt(0));
            short kind = request == null ? NO_REQUEST : request;
            weather.pass(reply.length, kind);
            if (weather.loses(kind)) {
                if (weather.isCutOnLoss()) {
                    throw new EOFException("the reply is lost with its connection");
                }
                continue;
            }
            write(out, reply);
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("no message of Kafka's");
        }
        byte[] message = new byte[length];
        in.readFully(message);
        return message;
    }

    private static void write(DataOutputStream out, byte[] message) throws IOException {
        byte[] framed = ByteBuffer.allocate(message.length + Integer.BYTES)
                .putInt(message.length)
                .put(message)
                .array();
        out.write(framed);
        out.flush();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            // It is closed already.
        }
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed already.
        }
    }
}
