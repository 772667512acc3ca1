package io.dateline.pipeline;

import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;

/** What follows from trouble with a transaction: a slower pace, a readiness that is down, one of two processes that stops. */
final class BrokerTrouble implements TransactionalOutbox.Trouble {
    /** As long as any other fault may take to show. */
    private static final Duration UNREADY = Duration.ofSeconds(20);

    private final SharedId sharedId;
    private final Pace pace;
    private final ServiceState state;

    BrokerTrouble(SharedId sharedId, Pace pace, ServiceState state) {
        this.sharedId = sharedId;
        this.pace = pace;
        this.state = state;
    }

    @Override
    public void opening() {
        sharedId.opening();
    }

    @Override
    public void waiting(Duration soFar) {
        pace.waiting();
        if (soFar.compareTo(UNREADY) >= 0) {
            state.unready(
                    UnreadyReason.DELIVERY,
                    "the brokers have not committed in " + soFar.toSeconds() + " s, and are waited for");
        }
    }

    @Override
    public void fenced() {
        sharedId.fenced();
    }
}
