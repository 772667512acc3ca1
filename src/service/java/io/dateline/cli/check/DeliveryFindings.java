package io.dateline.cli.check;

import io.dateline.cli.kafka.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;

/** Checks what exactly-once delivery needs beside its topics: the transactional id, and idempotent writes. */
public final class DeliveryFindings {
    private static final int TIMEOUT_SECONDS = 10;

    /** A feature of every broker since 3.3: from 2.8 on WRITE on a topic is enough to write idempotently. */
    private static final String NEWER = "metadata.version";

    private static final String FIX = "grant WRITE and DESCRIBE on it: deploy/kubernetes/strimzi/user.yaml";

    private final Admin admin;
    private final Connection connection;
    private final String topic;

    /**
     * @param topic one that is written to
     */
    public DeliveryFindings(Admin admin, Connection connection, String topic) {
        this.admin = admin;
        this.connection = connection;
        this.topic = topic;
    }

    /**
     * @param id the transactional id; null for delivery without transactions
     */
    public List<Finding> find(@Nullable String id, String group) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        if (id != null) {
            findings.add(transactionalId(id, group));
        }
        Finding idempotent = idempotentWrites(id != null);
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

    private @Nullable Finding idempotentWrites(boolean hasTransactions) throws InterruptedException {
        try {
            if (!isBefore28()) {
                return null;
            }
            return idempotentWrites(
                    get(admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true))
                            .authorizedOperations()),
                    hasTransactions);
        } catch (ExecutionException | TimeoutException notTold) {
            return null;
        }
    }

    /**
     * What brokers before 2.8 want of a producer without a transactional id; null where it is granted.
     *
     * @param granted on the cluster; null without an authorizer
     * @param hasTransactions whether the service delivers in transactions, so that only commands send without
     */
    static @Nullable Finding idempotentWrites(@Nullable Set<AclOperation> granted, boolean hasTransactions) {
        if (granted == null || granted.contains(AclOperation.IDEMPOTENT_WRITE)) {
            return null;
        }
        String lacks = "not permitted: IDEMPOTENT_WRITE, which brokers before 2.8 want";
        String fix = "grant IDEMPOTENT_WRITE on the cluster, or upgrade the brokers";
        return hasTransactions
                ? Finding.warn("cluster", lacks + " of `feed` and `rejected redrive`", fix)
                : Finding.fail("cluster", lacks + " for delivery at least once", fix);
    }

    /** Features tell of the newest brokers; of the others, those before 2.8 do not know who produces. */
    private boolean isBefore28() throws ExecutionException, InterruptedException, TimeoutException {
        if (get(admin.describeFeatures().featureMetadata()).finalizedFeatures().containsKey(NEWER)) {
            return false;
        }
        try {
            get(admin.describeProducers(List.of(new TopicPartition(topic, 0))).all());
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof UnsupportedVersionException;
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
