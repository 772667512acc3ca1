package io.dateline.chaos.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that speaks Kafka's framing, the proxy, and a broker that answers each request with its number. */
class ProxyTest {
    private static final short FETCH = 1;
    private static final int SHORT_WAIT_MILLIS = 300;

    private final Weather weather = new Weather();
    private final Proxy proxy = new Proxy(weather);
    private ServerSocket broker;
    private Socket client;

    @BeforeEach
    void connect() throws IOException {
        broker = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
        proxy.start(broker.getLocalPort());
        client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(5_000);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        proxy.close();
        broker.close();
    }

    private void serve() {
        try (Socket socket = broker.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            while (true) {
                in.skipNBytes(Integer.BYTES + 2 * Short.BYTES);
                int number = in.readInt();
                out.writeInt(Integer.BYTES);
                out.writeInt(number);
            }
        } catch (IOException over) {
            // The test is over.
        }
    }

    private void ask(short kind, int number) throws IOException {
        DataOutputStream out = new DataOutputStream(client.getOutputStream());
        out.writeInt(2 * Short.BYTES + Integer.BYTES);
        out.writeShort(kind);
        out.writeShort(0);
        out.writeInt(number);
    }

    private int answer() throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        in.readInt();
        return in.readInt();
    }

    @Test
    void inFairWeatherAllPasses() throws IOException {
        // When
        ask(Weather.END_TXN, 11);

        // Then
        assertThat(answer()).isEqualTo(11);
    }

    @Test
    void losesTheReplyToTheEndOfATransactionAndNoOther() throws IOException {
        // Given
        weather.loseCommitReplies(1, false);

        // When
        ask(Weather.END_TXN, 11);
        ask(FETCH, 12);

        // Then
        assertThat(answer()).isEqualTo(12);
        assertThat(weather.lost()).isEqualTo(1);
    }

    @Test
    void losesNoMoreRepliesThanItWasTold() throws IOException {
        // Given
        weather.loseCommitReplies(1, false);

        // When
        ask(Weather.END_TXN, 11);
        ask(Weather.END_TXN, 12);

        // Then
        assertThat(answer()).isEqualTo(12);
    }

    @Test
    void losesTheReplyWithItsConnection() throws IOException {
        // Given
        weather.loseCommitReplies(1, true);

        // When
        ask(Weather.END_TXN, 11);

        // Then
        assertThatThrownBy(this::answer).isInstanceOf(IOException.class);
    }

    @Test
    void halfOpenPassesNothingAndBreaksNothing() throws IOException {
        // Given
        weather.freeze(true);
        client.setSoTimeout(SHORT_WAIT_MILLIS);

        // When
        ask(FETCH, 11);

        // Then
        assertThatThrownBy(this::answer).isInstanceOf(SocketTimeoutException.class);
        weather.freeze(false);
        client.setSoTimeout(5_000);
        assertThat(answer()).isEqualTo(11);
    }

    @Test
    void latencyHoldsEachMessage() throws IOException {
        // Given
        weather.latency(SHORT_WAIT_MILLIS);
        long began = System.nanoTime();

        // When
        ask(FETCH, 11);
        answer();

        // Then both ways
        assertThat((System.nanoTime() - began) / 1_000_000).isGreaterThanOrEqualTo(2 * SHORT_WAIT_MILLIS);
    }

    @Test
    void aNarrowLinkTakesItsTime() throws IOException {
        // Given 8 bytes of request and 4 of reply at 40 a second
        weather.bandwidth(40);
        long began = System.nanoTime();

        // When
        ask(FETCH, 11);
        answer();

        // Then
        assertThat((System.nanoTime() - began) / 1_000_000).isGreaterThanOrEqualTo(SHORT_WAIT_MILLIS);
    }

    @Test
    void repliesOfOneKindAreSlow() throws IOException {
        // Given
        weather.slowReplies(FETCH, SHORT_WAIT_MILLIS);
        long began = System.nanoTime();

        // When
        ask(FETCH, 11);
        answer();

        // Then
        assertThat((System.nanoTime() - began) / 1_000_000).isGreaterThanOrEqualTo(SHORT_WAIT_MILLIS);
    }

    @Test
    void aResetBreaksTheConnection() throws IOException {
        // Given
        ask(FETCH, 11);
        answer();

        // When
        int broken = proxy.reset();

        // Then
        assertThat(broken).isEqualTo(1);
        assertThatThrownBy(this::answer).isInstanceOf(IOException.class);
    }
}
