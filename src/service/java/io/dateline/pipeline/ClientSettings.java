package io.dateline.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Of the settings under {@code kafka.}, those that mean something to one kind of client. */
final class ClientSettings {
    private ClientSettings() {}

    /** TLS and SASL settings are many and some are a plug-in's own; of the rest, those the client knows. */
    static Map<String, Object> known(Map<String, Object> shared, Set<String> names) {
        Map<String, Object> known = new TreeMap<>();
        shared.forEach((name, value) -> {
            if (names.contains(name)
                    || name.startsWith("ssl.")
                    || name.startsWith("sasl.")
                    || name.startsWith("config.providers")) {
                known.put(name, value);
            }
        });
        return known;
    }
}
