package io.dateline.generate.limit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Limits requests and tokens in each hour and each day of UTC. The highest cost of a call is reserved before the call,
 * so that parallel calls cannot exceed the limit together; its real cost is booked when it is known. The budget is in
 * memory: each replica has its own, and a restart begins a new one.
 */
public final class Budget {
    private final InstantSource clock;
    private final List<Window> windows;

    public Budget(
            long requestsPerHour, long requestsPerDay, long tokensPerHour, long tokensPerDay, InstantSource clock) {
        this.clock = clock;
        this.windows = List.of(
                new Window(Duration.ofHours(1), requestsPerHour, tokensPerHour),
                new Window(Duration.ofDays(1), requestsPerDay, tokensPerDay));
    }

    /**
     * Reserves one request and {@code tokens} tokens. Returns false, and reserves nothing, when a window has less left.
     */
    public synchronized boolean reserve(long tokens) {
        long now = clock.millis();
        windows.forEach(window -> window.turn(now));
        if (!windows.stream().allMatch(window -> window.has(tokens))) {
            return false;
        }
        windows.forEach(window -> window.book(1, tokens));
        return true;
    }

    /** The call cost {@code spent} tokens instead of the {@code reserved}. */
    public synchronized void settle(long reserved, long spent) {
        windows.forEach(window -> window.book(0, spent - reserved));
    }

    /** One hour or day at a time. */
    private static final class Window {
        private final long length;
        private final long mostRequests;
        private final long mostTokens;
        private long number = Long.MIN_VALUE;
        private long requests;
        private long tokens;

        Window(Duration length, long mostRequests, long mostTokens) {
            this.length = length.toMillis();
            this.mostRequests = mostRequests;
            this.mostTokens = mostTokens;
        }

        /** Begins a new window when its time has come; a clock that is set back begins none. */
        void turn(long now) {
            long current = Math.floorDiv(now, length);
            if (current > number) {
                number = current;
                requests = 0;
                tokens = 0;
            }
        }

        boolean has(long more) {
            return requests < mostRequests && tokens + more <= mostTokens;
        }

        void book(long moreRequests, long moreTokens) {
            requests += moreRequests;
            tokens = Math.max(0, tokens + moreTokens);
        }
    }
}
