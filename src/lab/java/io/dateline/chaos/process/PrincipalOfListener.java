package io.dateline.chaos.process;

import org.apache.kafka.common.security.auth.AuthenticationContext;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder;

/**
 * Runs in the brokers and tells the service from all others by the way in, since nobody shows a password here. Brokers must be
 * somebody who may do everything: until they have read their rules, which they need each other for, nobody else may do anything.
 */
public final class PrincipalOfListener extends DefaultKafkaPrincipalBuilder {
    /** Brokers, feed and checker. */
    public static final KafkaPrincipal OURS = new KafkaPrincipal(KafkaPrincipal.USER_TYPE, "lab");

    private static final KafkaPrincipal SERVICE = new KafkaPrincipal(KafkaPrincipal.USER_TYPE, "service");

    /** Kafka makes one by its name. */
    public PrincipalOfListener() {
        super(null, null);
    }

    @Override
    public KafkaPrincipal build(AuthenticationContext context) {
        return context.listenerName().equals(NodeSettings.SERVICE) ? SERVICE : OURS;
    }
}
