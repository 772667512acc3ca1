package io.dateline.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Selects from the settings under {@code kafka.} those that one kind of client knows. */
public final class ClientSettings {
    private ClientSettings() {}

    /**
     * All TLS and SASL settings, since plug-ins have some of their own, and of the others those that the client knows.
     */
    public static Map<String, Object> known(Map<String, Object> shared, Set<String> names) {
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
