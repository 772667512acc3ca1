package io.dateline.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many readers of the stream in one thread, so that they cost little beside the server. All get the same bytes: each is
 * counted, and the first few are read.
 */
final class Crowd implements AutoCloseable {
    private static final int READ = 5;
    private static final Pattern ROW = Pattern.compile("\"uri\":\"urn:x:crowd-(\\d+)\".{0,80}?\"arrived\":(\\d+)");
    private static final int BUFFER = 1 << 16;

    private final Selector selector;
    private final List<Listener> listeners = new ArrayList<>();
    private final List<Long> delays = new ArrayList<>();
    private final Thread thread = new Thread(this::read, "crowd");
    private volatile boolean closed;

    /** One connection. */
    private static final class Listener {
        private final SocketChannel channel;
        private final @Nullable StringBuilder text;
        private volatile long bytes;
        private volatile int rows;
        private volatile boolean told;

        private Listener(SocketChannel channel, boolean reads) {
            this.channel = channel;
            this.text = reads ? new StringBuilder() : null;
        }
    }

    Crowd(URI address, int readers) throws IOException {
        selector = Selector.open();
        byte[] request = ("GET /api/stream HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < readers; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", address.getPort()));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            Listener listener = new Listener(channel, i < READ);
            channel.register(selector, SelectionKey.OP_READ, listener);
            listeners.add(listener);
        }
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (!closed) {
                selector.select(key -> take((Listener) key.attachment(), buffer), 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Listener listener, ByteBuffer buffer) {
        try {
            buffer.clear();
            int count = listener.channel.read(buffer);
            if (count < 0) {
                listener.channel.close();
                return;
            }
            listener.bytes += count;
            StringBuilder text = listener.text;
            if (text != null) {
                text.append(StandardCharsets.UTF_8.decode(buffer.flip()));
                frames(listener, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes whole frames from the text: how late is each row? */
    private void frames(Listener listener, StringBuilder text) {
        int end = text.lastIndexOf("\n\n");
        if (end < 0) {
            return;
        }
        String frames = text.substring(0, end);
        text.delete(0, end);
        listener.told |= frames.contains("event: missed");
        long now = System.currentTimeMillis();
        Matcher row = ROW.matcher(frames);
        while (row.find()) {
            listener.rows++;
            synchronized (delays) {
                delays.add(now - Long.parseLong(row.group(2)));
            }
        }
    }

    /** Whether every reader that is read has so many rows, or was told that it missed some. */
    boolean has(int rows) {
        return listeners.stream().limit(READ).allMatch(one -> one.rows >= rows || one.told);
    }

    /** Readers that have as many bytes as most have. */
    long alike() {
        long most = listeners.stream().mapToLong(one -> one.bytes).max().orElse(0);
        return listeners.stream().filter(one -> one.bytes >= most - BUFFER).count();
    }

    long bytes() {
        return listeners.stream().mapToLong(one -> one.bytes).sum();
    }

    /** The p-th percentile, in ms from the record to the reader. */
    long delay(int percent) {
        synchronized (delays) {
            return delays.stream()
                    .sorted()
                    .skip((long) (delays.size() - 1) * percent / 100)
                    .findFirst()
                    .orElse(-1L);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Listener listener : listeners) {
            listener.channel.close();
        }
        selector.close();
    }
}
