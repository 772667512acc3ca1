package io.dateline.cli.kafka;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why no broker answers. Kafka's client tries again until its time is over and then says only that, so the
 * stores, the address and the port are looked at first; what is left is in the failure that the client met.
 */
public final class Diagnosis {
    private static final String PROTOCOL = "security.protocol";

    private final Map<String, Object> settings;

    /** @param settings of Kafka's client, without the prefix {@code kafka.} */
    public Diagnosis(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** What can be seen before a client is made; null when nothing is wrong. */
    public @Nullable BrokerFault before() {
        BrokerFault store = Stores.fault(settings);
        return store == null ? address() : store;
    }

    private @Nullable BrokerFault address() {
        List<Address> addresses = Address.all(servers());
        if (addresses.isEmpty()) {
            return new BrokerFault(
                    servers() + " is no HOST:PORT", "write kafka.bootstrap.servers as HOST:PORT,HOST:PORT");
        }
        BrokerFault first = null;
        for (Address address : addresses) {
            BrokerFault fault = address.fault();
            if (fault == null) {
                return port(address);
            }
            first = first == null ? fault : first;
        }
        return first;
    }

    private @Nullable BrokerFault port(Address address) {
        boolean wanted = protocol().endsWith("SSL");
        if (wanted == address.speaksTls()) {
            return null;
        }
        String other = protocol().startsWith("SASL") ? "SASL_" : "";
        return wanted
                ? new BrokerFault(
                        address + " speaks no TLS, and kafka.security.protocol is " + protocol(),
                        "name the port of the TLS listener, or set kafka.security.protocol=" + other + "PLAINTEXT")
                : new BrokerFault(
                        address + " speaks TLS, and kafka.security.protocol is " + protocol(),
                        "set kafka.security.protocol to SSL or SASL_SSL: docs/security.md");
    }

    /** What the failure of a client says. */
    public BrokerFault after(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UnsupportedSaslMechanismException) {
                return mechanism(String.valueOf(each.getMessage()));
            }
            if (each instanceof SaslAuthenticationException) {
                return sasl(String.valueOf(each.getMessage()));
            }
            if (each instanceof SslAuthenticationException) {
                return tls(messages(each));
            }
        }
        return isTimeout(failure) ? silent() : settings(failure);
    }

    /** Whether the client, or whoever waited for it, gave up. */
    private static boolean isTimeout(Throwable failure) {
        return failure instanceof java.util.concurrent.TimeoutException
                || failure.getCause() instanceof TimeoutException;
    }

    private BrokerFault mechanism(String said) {
        return new BrokerFault(
                "the SASL mechanism is not one of the broker's: " + said,
                "set kafka.sasl.mechanism to one that the broker has, with its login module in kafka.sasl.jaas.config");
    }

    private BrokerFault sasl(String said) {
        return said.contains("mechanism") && said.contains("not enabled")
                ? mechanism(said)
                : new BrokerFault(
                        "the broker refuses the user or the password: " + said,
                        "correct username and password in kafka.sasl.jaas.config");
    }

    private static BrokerFault tls(String said) {
        if (said.contains("PKIX") || said.contains("valid certification path") || said.contains("trustAnchors")) {
            return new BrokerFault(
                    "the broker's certificate is signed by nobody who is trusted here",
                    "set kafka.ssl.truststore.location to the certificate of the broker's authority");
        }
        if (said.contains("No subject alternative") || said.contains("No name matching")) {
            return new BrokerFault(
                    "the broker's certificate is for another host name: " + said,
                    "name the broker in kafka.bootstrap.servers as its certificate does");
        }
        return new BrokerFault(
                "the broker refuses the TLS handshake: " + said,
                "set kafka.ssl.keystore.location to a key and certificate that the broker trusts");
    }

    private BrokerFault silent() {
        String fix = protocol().startsWith("SASL")
                ? "look at the broker's log; is this a listener with SASL?"
                : "if the listener asks for a password, set kafka.security.protocol to SASL_"
                        + protocol().replace("PLAINTEXT", "PLAINTEXT or SASL_SSL") + ": docs/security.md";
        return new BrokerFault("somebody listens at " + servers() + " and does not answer as Kafka does", fix);
    }

    private static BrokerFault settings(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root.getMessage() == null ? root.toString() : root.getMessage();
        return new BrokerFault(said, "repair the settings under kafka.: docs/security.md");
    }

    private static String messages(Throwable failure) {
        StringBuilder messages = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            messages.append(messages.length() == 0 ? "" : ": ").append(each.getMessage());
        }
        return messages.toString();
    }

    private String servers() {
        return String.valueOf(settings.getOrDefault("bootstrap.servers", ""));
    }

    private String protocol() {
        return String.valueOf(settings.getOrDefault(PROTOCOL, "PLAINTEXT")).toUpperCase(Locale.ROOT);
    }
}
