package io.dateline.chaos;

import java.time.Duration;

/**
 * One blow of a fault.
 *
 * @param at when, at the earliest, after the replicas began to deliver
 * @param act what, where a fault can do several things; empty otherwise
 * @param target which of the replicas, brokers or the like
 * @param lasts how long
 */
public record Strike(Duration at, String act, int target, Duration lasts) {
    /** What the progress says of it. */
    public String say() {
        return "at %.1f s%s, target %d, for %.1f s"
                .formatted(at.toMillis() / 1e3, act.isEmpty() ? "" : " " + act, target, lasts.toMillis() / 1e3);
    }
}
