package io.dateline.pipeline;

import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Notices two processes with one transactional id. Both live and both deliver a little, each fencing the other, so it has to be said
 * and ended: the cause is named once, and the younger process stops.
 */
final class SharedId {
    private static final Logger LOG = Logger.getLogger(SharedId.class);

    /** Being fenced once may be the end of something else; twice within this time it is another process. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final String transactionalId;
    private final IdClaims claims;
    private final LongSupplier nanos;
    private final ServiceState state;
    private final Runnable leave;
    private boolean isClaimed;
    private boolean isRefused;
    private boolean isLeaving;
    private boolean isNamed;
    private long fencedAt;
    private boolean wasFenced;

    /** @param leave stops this process */
    SharedId(String transactionalId, IdClaims claims, LongSupplier nanos, ServiceState state, Runnable leave) {
        this.transactionalId = transactionalId;
        this.claims = claims;
        this.nanos = nanos;
        this.state = state;
        this.leave = leave;
    }

    /** Claims the id before it is first used. A process that is to stop does not take it once more. */
    void opening() {
        if (isLeaving) {
            throw new IllegalStateException("transactional id " + transactionalId + " is another process's");
        }
        if (isClaimed || isRefused) {
            return;
        }
        try {
            claims.make();
            isClaimed = true;
        } catch (KafkaException e) {
            isRefused = e instanceof ApiException && !(e instanceof RetriableException);
            LOG.debugf("transactional id not claimed: %s", e.toString());
        }
    }

    /** Says that another producer has taken the id. */
    void fenced() {
        long now = nanos.getAsLong();
        boolean isAgain = wasFenced && now - fencedAt < AGAIN.toNanos();
        wasFenced = true;
        fencedAt = now;
        state.unready(UnreadyReason.DELIVERY, "transactional id " + transactionalId + " was taken by another process");
        if (!isAgain || !isClaimed) {
            return;
        }
        try {
            decide(claims.newest());
        } catch (KafkaException e) {
            LOG.debugf("claims not read: %s", e.toString());
        }
    }

    private void decide(IdClaims.Claim newest) {
        if (newest.isOurs()) {
            isLeaving = true;
            LOG.errorf(
                    "stopping: another process uses the transactional id %s, and used it before this one. Give every replica an id"
                            + " of its own: dateline.transactional-id, by default the group and the host's name",
                    transactionalId);
            leave.run();
        } else if (!isNamed) {
            isNamed = true;
            LOG.warnf(
                    "another process uses the transactional id %s, too: %s. It began later and will stop; give every replica an id"
                            + " of its own: dateline.transactional-id",
                    transactionalId, newest.by());
        }
    }
}
