package io.dateline.cli.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the trust store and the key store that the settings name, since Kafka's client only says that it could not. */
final class Stores {
    private static final String PEM = "PEM";

    private Stores() {}

    /** What is wrong with one of them; null when nothing is. */
    static @Nullable BrokerFault fault(Map<String, Object> settings) {
        for (String store : List.of("ssl.truststore", "ssl.keystore")) {
            Object location = settings.get(store + ".location");
            BrokerFault fault = location == null ? null : fault(settings, store, Path.of(location.toString()));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable BrokerFault fault(Map<String, Object> settings, String store, Path file) {
        if (!Files.isReadable(file)) {
            return new BrokerFault(
                    "kafka." + store + ".location is " + file + ", where no file can be read",
                    "correct the path, or mount the file there");
        }
        String type = String.valueOf(settings.getOrDefault(store + ".type", "JKS"));
        if (type.equals(PEM)) {
            return null;
        }
        Object password = settings.get(store + ".password");
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore.getInstance(type)
                    .load(in, password == null ? null : password.toString().toCharArray());
            return null;
        } catch (IOException e) {
            return e.getCause() instanceof UnrecoverableKeyException
                    ? new BrokerFault(
                            "kafka." + store + ".password does not open " + file, "correct the password of the store")
                    : unread(store, type, file);
        } catch (GeneralSecurityException e) {
            return unread(store, type, file);
        }
    }

    private static BrokerFault unread(String store, String type, Path file) {
        return new BrokerFault(
                file + " is no store of type " + type,
                "set kafka." + store + ".type to what the file is: PEM, PKCS12 or JKS");
    }
}
