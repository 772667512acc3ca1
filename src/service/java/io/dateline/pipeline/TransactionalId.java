package io.dateline.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/**
 * Names a replica to the transaction coordinator. By default group and host name: Kubernetes gives the pods of a StatefulSet
 * host names that end in their ordinals and stay over restarts, so that a restarted pod's first act is to settle what it
 * left open. Two replicas on one host need ids of their own.
 */
final class TransactionalId {
    private TransactionalId() {}

    static String of(DatelineConfig config, Map<String, String> environment) {
        return config.transactionalId().orElseGet(() -> config.group() + "-" + host(environment));
    }

    /** HOSTNAME is the pod's name; a shell may not export it, hence the second way. */
    private static String host(Map<String, String> environment) {
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
