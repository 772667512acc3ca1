package io.dateline.cli.purge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.NewsItem;
import io.dateline.article.RawItem;
import io.dateline.cli.kafka.RecordHeaders;
import io.dateline.cli.purge.Trace.Holds;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.failure.Checked.Passed;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Decides what a record holds of one article. */
public final class TraceFinder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String uri;
    private final byte[] bytes;
    private final Decoder decoder = new Decoder(Decoder.LARGEST_MAX_BYTES);
    private final Validator validator = new Validator(Embargoes.WITHHOLD);

    public TraceFinder(String uri) {
        this.uri = uri;
        this.bytes = uri.getBytes(StandardCharsets.UTF_8);
    }

    /** What the record of a raw or rejected topic holds; null for nothing. */
    public @Nullable Trace item(ConsumerRecord<byte[], byte[]> item) {
        if (item.value() == null) {
            return Arrays.equals(item.key(), bytes) ? trace(item, Holds.NAME) : null;
        }
        boolean ours = Arrays.equals(item.key(), bytes)
                || decoder.decode(item.value(), RecordHeaders.get(item, "content-type")).all().stream()
                        .anyMatch(this::isOurs);
        return ours ? trace(item, Holds.ITEM) : mentioned(item);
    }

    /** What the record of a topic of events holds; null for nothing. */
    public @Nullable Trace event(ConsumerRecord<byte[], byte[]> event) {
        if (event.value() == null) {
            return Arrays.equals(event.key(), bytes) ? trace(event, Holds.NAME) : null;
        }
        try {
            JsonNode value = JSON.readTree(event.value());
            // Every event has a headline, if only null; what has none is a relation or the like.
            if (!value.path("uri").asText().equals(uri) || !value.has("headline")) {
                return mentioned(event);
            }
            boolean text = value.hasNonNull("headline")
                    || value.has("text")
                    || value.at("/item/bodies").size() > 0;
            return trace(event, text ? Holds.TEXT : Holds.NAME);
        } catch (JsonProcessingException e) {
            return mentioned(event);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private boolean isOurs(Checked<RawItem> decoded) {
        return decoded.then(raw -> validator.validate(raw, "")) instanceof Passed<NewsItem> passed
                && passed.value().head().uri().equals(uri);
    }

    private @Nullable Trace mentioned(ConsumerRecord<byte[], byte[]> other) {
        return Arrays.equals(other.key(), bytes) || contains(other.value()) ? trace(other, Holds.MENTION) : null;
    }

    /** Whether the bytes hold the uri as it stands. */
    private boolean contains(byte[] value) {
        return new String(value, StandardCharsets.ISO_8859_1).contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Trace trace(ConsumerRecord<byte[], byte[]> at, Holds holds) {
        return new Trace(at.topic(), at.partition(), at.offset(), at.timestamp(), holds);
    }
}
