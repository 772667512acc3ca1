package io.dateline.chaos.feed;

import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends the feed at a steady pace until it is told to stop, so that it outlasts every fault. It sends in transactions, and
 * aborts some of them: what it aborted must never come out. Which items arrived is not its business; the checker reads the
 * topic. After an error it goes on with the next items.
 */
public final class Feeder implements AutoCloseable {
    /** One transaction in so many is aborted. */
    private static final int ABORTED = 20;

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long AFTER_AN_ERROR_NANOS = NANOS_A_SECOND / 2;

    private final Feed feed;
    private final FeedPlan plan;
    private final Packing packing;
    private final Map<String, Object> client;
    private final SplittableRandom random;
    private final Thread thread = new Thread(this::run, "chaos-feed");
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private volatile boolean stopped;
    private final AtomicLong sent = new AtomicLong();

    /** @param client how to reach the brokers */
    public Feeder(Feed feed, FeedPlan plan, Packing packing, Map<String, Object> client) {
        this.feed = feed;
        this.plan = plan;
        this.packing = packing;
        this.client = client;
        this.random = new SplittableRandom(plan.seed() + 1);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Items handed to the brokers so far. */
    public long sent() {
        return sent.get();
    }

    /** Stops after the transaction in progress. The last one is always committed, so that the topic ends in items. */
    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long began = System.nanoTime();
        long due = began;
        boolean last = false;
        while (!last) {
            last = stopped;
            boolean aborted = random.nextInt(ABORTED) == 0 && !last;
            try {
                transaction(aborted);
            } catch (KafkaException broken) {
                discard();
                LockSupport.parkNanos(AFTER_AN_ERROR_NANOS);
                last = false;
            }
            due = Math.max(
                    due + plan.itemsATransaction() * NANOS_A_SECOND / plan.itemsASecond(),
                    System.nanoTime() - NANOS_A_SECOND);
            LockSupport.parkNanos(due - System.nanoTime());
        }
        discard();
    }

    private void transaction(boolean aborted) {
        KafkaProducer<byte[], byte[]> own = producer();
        own.beginTransaction();
        for (int i = 0; i < plan.itemsATransaction(); i++) {
            send(own, feed.next());
        }
        if (aborted) {
            own.flush();
            own.abortTransaction();
        } else {
            own.commitTransaction();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit fails when a send did
    private void send(KafkaProducer<byte[], byte[]> own, FeedItem item) {
        own.send(packing.pack(item, timestamp()));
        sent.incrementAndGet();
    }

    /** Nothing for the time of sending; otherwise a time at random within the skew before now. */
    private @Nullable Long timestamp() {
        long skew = plan.skew().toMillis();
        return skew == 0 ? null : System.currentTimeMillis() - random.nextLong(skew);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> own = producer;
        if (own == null) {
            own = new KafkaProducer<>(plan.producer(client), new ByteArraySerializer(), new ByteArraySerializer());
            producer = own;
            own.initTransactions();
        }
        return own;
    }

    private void discard() {
        KafkaProducer<byte[], byte[]> own = producer;
        producer = null;
        if (own != null) {
            own.close(Duration.ZERO);
        }
    }
}
