package io.dateline.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Names a replica to the transaction coordinator. By default group and host name: Kubernetes gives the pods of a
 * StatefulSet host names that end in their ordinals and stay over restarts, so that a restarted pod first completes or
 * aborts the transaction it left open. Two replicas on one host need ids of their own.
 */
public final class TransactionalId {
    private TransactionalId() {}

    public static String of(DatelineConfig config, Map<String, String> environment) {
        return config.transactionalId().orElseGet(() -> config.group() + "-" + host(environment));
    }

    /** The host's name: HOSTNAME, which is the pod's name, or the system's answer where a shell does not export it. */
    static String host(Map<String, String> environment) {
        String name = environment.get("HOSTNAME");
        if (name != null && !name.isBlank()) {
            return name;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("this host has no name: set dateline.transactional-id", e);
        }
    }
}
