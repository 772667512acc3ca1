package io.dateline.cli.kafka;

import io.dateline.article.NewsItem;
import io.dateline.cli.input.WireItem;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.failure.Checked.Passed;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sends items to the raw topic, each under its article's uri, so that the versions of an article stay in order. An
 * invalid item has no uri; it is sent without a key, and the service rejects it.
 */
public final class Feed {
    /** The largest item sent: no setting lets the service read a larger one. */
    private static final int MOST_BYTES = Decoder.LARGEST_MAX_BYTES;

    /** How much is to be read of an item: one byte more than is sent, so that a larger one is seen to be too large. */
    public static final int READ_BYTES = MOST_BYTES + 1;

    private static final double NANOS_A_SECOND = 1e9;

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html", "text/html",
            "htm", "text/html",
            "txt", "text/plain",
            "jsonl", "application/json",
            "ndjson", "application/json");

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final double rate;
    private final LongSupplier nanos;
    private final Decoder decoder = new Decoder();
    private final Validator validator = new Validator(Embargoes.WITHHOLD);
    private final AtomicLong failed = new AtomicLong();
    private final long start;
    private long sent;
    private volatile @Nullable Exception lastFailure;

    /**
     * @param rate items a second; 0 for as fast as the broker takes them
     * @param nanos a clock that only goes forward
     */
    public Feed(Producer<byte[], byte[]> producer, String topic, double rate, LongSupplier nanos) {
        this.producer = producer;
        this.topic = topic;
        this.rate = rate;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** Whether not all of it was read: half an item is not sent. */
    static boolean isTooLarge(WireItem item) {
        return item.content().length > MOST_BYTES;
    }

    /** Sends one item, after waiting as long as the rate demands. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    public void send(WireItem item) {
        await();
        if (isTooLarge(item)) {
            sent++;
            failed.incrementAndGet();
            lastFailure = new IllegalArgumentException(item.name() + " is larger than " + MOST_BYTES + " bytes");
            return;
        }
        ProducerRecord<byte[], byte[]> next = new ProducerRecord<>(topic, key(item), item.content());
        String contentType = contentType(item);
        if (contentType != null) {
            next.headers().add("content-type", contentType.getBytes(StandardCharsets.UTF_8));
        }
        producer.send(next, (metadata, failure) -> {
            if (failure != null) {
                failed.incrementAndGet();
                lastFailure = failure;
            }
        });
        sent++;
    }

    /** Waits until every item was delivered to the broker or has failed. */
    public void flush() {
        producer.flush();
    }

    public long sent() {
        return sent;
    }

    /** How many items failed so far; final after {@link #flush}. */
    public long failed() {
        return failed.get();
    }

    public @Nullable Exception lastFailure() {
        return lastFailure;
    }

    private void await() {
        if (rate > 0) {
            long due = start + (long) (sent / rate * NANOS_A_SECOND);
            for (long wait = due - nanos.getAsLong(); wait > 0; wait = due - nanos.getAsLong()) {
                LockSupport.parkNanos(wait);
            }
        }
    }

    /** What its sender declares, else what its file's name tells; null when neither does. */
    private static @Nullable String contentType(WireItem item) {
        String name = item.name();
        return item.contentType() == null
                ? CONTENT_TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                : item.contentType();
    }

    /** The uri of the item, of the first one where the file holds several. */
    private byte @Nullable [] key(WireItem item) {
        Checked<NewsItem> read =
                decoder.decode(item.content(), contentType(item)).all().get(0).then(raw -> validator.validate(raw, ""));
        return read instanceof Passed<NewsItem> passed
                ? passed.value().head().uri().getBytes(StandardCharsets.UTF_8)
                : null;
    }
}
