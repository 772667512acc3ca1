package io.dateline.chaos.proxy;

import java.util.concurrent.atomic.AtomicInteger;

/** What the proxy does to what passes it. It can be changed at any time, and counts what it did. */
public final class Weather {
    /** Kafka's numbers of requests. */
    public static final short PRODUCE = 0;

    public static final short END_TXN = 26;

    /** No request has this number. */
    private static final short NONE = -1;

    private static final long MILLIS_A_SECOND = 1_000;

    private volatile long latencyMillis;
    private volatile long bytesASecond;
    private volatile boolean frozen;
    private volatile short slowReply = NONE;
    private volatile long slowReplyMillis;
    private final AtomicInteger repliesToLose = new AtomicInteger();
    private volatile boolean cutOnLoss;
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger touched = new AtomicInteger();

    /** Each message of either direction waits this long. */
    public void latency(long millis) {
        latencyMillis = millis;
    }

    /** Each connection passes so many bytes a second in each direction; 0 for no limit. */
    public void bandwidth(long bytes) {
        bytesASecond = bytes;
    }

    /** Connections stay open and nothing passes, and new ones are accepted likewise: half-open. */
    public void freeze(boolean on) {
        frozen = on;
    }

    /** Replies to requests of one kind wait this long. */
    public void slowReplies(short request, long millis) {
        slowReplyMillis = millis;
        slowReply = request;
    }

    /**
     * The next replies to EndTxn are lost: the broker ended the transaction and its client is not told.
     *
     * @param cut whether the connection breaks, too; otherwise the client waits until it gives up
     */
    public void loseCommitReplies(int count, boolean cut) {
        cutOnLoss = cut;
        repliesToLose.set(count);
    }

    /** Fair again. */
    public void clear() {
        latency(0);
        bandwidth(0);
        freeze(false);
        slowReply = NONE;
        repliesToLose.set(0);
    }

    /** Replies that were lost so far. */
    public int lost() {
        return lost.get();
    }

    /** Messages that were slowed so far. */
    public int touched() {
        return touched.get();
    }

    boolean isCutOnLoss() {
        return cutOnLoss;
    }

    /** Waits as the weather has it for a message that is about to pass. */
    void pass(int bytes, short replyTo) throws InterruptedException {
        long wait = latencyMillis
                + (bytesASecond == 0 ? 0 : bytes * MILLIS_A_SECOND / bytesASecond)
                + (replyTo != NONE && replyTo == slowReply ? slowReplyMillis : 0);
        if (wait > 0) {
            touched.incrementAndGet();
            Thread.sleep(wait);
        }
        if (frozen) {
            touched.incrementAndGet();
        }
        while (frozen) {
            Thread.sleep(50);
        }
    }

    /** Whether this reply is to be lost. */
    boolean loses(short replyTo) {
        if (replyTo == END_TXN && repliesToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            lost.incrementAndGet();
            return true;
        }
        return false;
    }
}
