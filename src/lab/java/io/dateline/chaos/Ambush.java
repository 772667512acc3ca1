package io.dateline.chaos;

import io.dateline.chaos.process.Replica;
import java.time.Duration;

/** Freezes a replica in the middle of its work, with its transaction open: the worst moment to be killed or to sleep. */
public final class Ambush {
    private static final Duration IN_GROUP = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Between two looks: a batch at this pace takes a tenth of a second. */
    private static final long BETWEEN_MILLIS = 20;

    private Ambush() {}

    /** Waits until the replica delivers, then freezes it; whether its transaction is open. It is frozen either way. */
    public static boolean freeze(int number, Rig rig) throws Exception {
        Replica replica = rig.replica(number);
        if (!Await.until(IN_GROUP, () -> rig.group().holds(number))) {
            rig.find(replica.name() + " did not come into the group in " + IN_GROUP.toSeconds() + " s");
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            replica.freeze();
            if (rig.group().isOpen(number)) {
                return true;
            }
            replica.thaw();
            Thread.sleep(BETWEEN_MILLIS);
        }
        replica.freeze();
        return false;
    }
}
