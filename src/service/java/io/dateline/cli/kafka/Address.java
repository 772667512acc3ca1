package io.dateline.cli.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** A broker's address, and what can be seen of it without Kafka's client: whether somebody listens, and whether with TLS. */
record Address(String host, int port) {
    /** Milliseconds to wait: enough for a slow link, and a command still answers within five seconds. */
    private static final int WAIT = 2000;

    /** What a TLS server sends that wants something else of its client, such as a certificate. */
    private static final String ALERT = "Received fatal alert";

    /** The addresses of a list; those that are not written as HOST:PORT are left out. */
    static List<Address> all(String bootstrapServers) {
        List<Address> all = new ArrayList<>();
        for (String each : bootstrapServers.split(",", -1)) {
            String address = each.strip();
            int colon = address.lastIndexOf(':');
            try {
                int port = Integer.parseInt(address.substring(colon + 1));
                if (colon > 0 && port > 0 && port <= 0xffff) {
                    String host = address.substring(0, colon);
                    all.add(new Address(host.replaceAll("^.*://|[\\[\\]]", ""), port));
                }
            } catch (NumberFormatException notWrittenSo) {
                // Left out.
            }
        }
        return all;
    }

    /** Why nobody can be reached here; null when somebody listens. */
    @Nullable
    BrokerFault fault() {
        InetSocketAddress resolved = new InetSocketAddress(host, port);
        if (resolved.isUnresolved()) {
            return new BrokerFault(
                    "the host name " + host + " is not known here", "correct the host in kafka.bootstrap.servers");
        }
        try (Socket socket = new Socket()) {
            socket.connect(resolved, WAIT);
            return null;
        } catch (IOException e) {
            return new BrokerFault(
                    "nobody listens at " + this,
                    "start a broker (`dateline demo` does), or name another with --bootstrap-servers or"
                            + " KAFKA_BOOTSTRAP_SERVERS");
        }
    }

    /** Whether the port answers with TLS, whoever it is: certificates are not looked at. */
    boolean speaksTls() {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), WAIT);
            plain.setSoTimeout(WAIT);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, null);
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
                socket.startHandshake();
                return true;
            }
        } catch (IOException e) {
            return e.getMessage() != null && e.getMessage().contains(ALERT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }

    /** Trusts every certificate. Nothing is sent over the connection: it is closed after the handshake. */
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
