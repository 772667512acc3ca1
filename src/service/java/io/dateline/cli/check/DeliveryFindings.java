package io.dateline.cli.check;

import io.dateline.cli.kafka.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jspecify.annotations.Nullable;

/** Checks what exactly-once delivery needs beside its topics: the transactional id, and idempotent writes. */
public final class DeliveryFindings {
    private static final int TIMEOUT_SECONDS = 10;

    /** A feature of every broker since 3.3: from 2.8 on WRITE on a topic is enough to write idempotently. */
    private static final String NEWER = "metadata.version";

    private static final String FIX = "grant WRITE and DESCRIBE on it: deploy/kubernetes/strimzi/user.yaml";

    private final Admin admin;
    private final Connection connection;

    public DeliveryFindings(Admin admin, Connection connection) {
        this.admin = admin;
        this.connection = connection;
    }

    /**
     * @param id the transactional id; null for delivery without transactions
     */
    public List<Finding> find(@Nullable String id, String group) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        if (id != null) {
            findings.add(transactionalId(id, group));
        }
        Finding idempotent = idempotentWrites();
        if (idempotent != null) {
            findings.add(idempotent);
        }
        return findings;
    }

    private Finding transactionalId(String id, String group) throws InterruptedException {
        String subject = "transactional id " + id;
        try {
            get(admin.describeTransactions(List.of(id)).description(id));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return Finding.fail(subject, "not permitted: DESCRIBE", FIX);
            }
            // Not used yet, or a broker before 3.0: the next question tells.
        } catch (TimeoutException e) {
            return Finding.fail(subject, "no answer within " + TIMEOUT_SECONDS + " s", "look at the brokers");
        }
        return isInUse(group)
                ? Finding.pass(subject, "may be described; not written to, since replicas of " + group + " run")
                : write(id, subject);
    }

    /** Whether a replica runs: to begin a transaction under its id would fence it. */
    private boolean isInUse(String group) throws InterruptedException {
        try {
            return !get(admin.describeConsumerGroups(List.of(group))
                            .describedGroups()
                            .values()
                            .iterator()
                            .next())
                    .members()
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notThere) {
            return false;
        }
    }

    /** No operation of the admin client says whether WRITE is granted; the service's own first step does. */
    private Finding write(String id, String subject) {
        try (Producer<byte[], byte[]> producer = connection.producer(id)) {
            producer.initTransactions();
            return Finding.pass(subject, "permitted: [WRITE, DESCRIBE]");
        } catch (AuthorizationException e) {
            return Finding.fail(subject, "not permitted: WRITE", FIX);
        } catch (KafkaException e) {
            return Finding.fail(
                    subject,
                    "no transaction can be begun: " + e.getMessage(),
                    "look at the brokers: __transaction_state needs its replicas; or dateline.delivery=at-least-once");
        }
    }

    /** Null where nothing is wanted. */
    private @Nullable Finding idempotentWrites() throws InterruptedException {
        try {
            if (get(admin.describeFeatures().featureMetadata())
                    .finalizedFeatures()
                    .containsKey(NEWER)) {
                return null;
            }
            var granted = get(admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true))
                    .authorizedOperations());
            return granted == null || granted.contains(AclOperation.IDEMPOTENT_WRITE)
                    ? null
                    : Finding.warn(
                            "cluster",
                            "not permitted: IDEMPOTENT_WRITE, which brokers before 2.8 want of every producer",
                            "grant IDEMPOTENT_WRITE on the cluster, or upgrade the brokers");
        } catch (ExecutionException | TimeoutException notTold) {
            return null;
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
