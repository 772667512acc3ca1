package io.dateline.story.item;

import static io.dateline.story.item.Values.or;
import static io.dateline.story.item.Values.orNone;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.publish.EventHeaders;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads enriched events of any profile. Immutable and thread-safe. */
public final class ItemReader {
    private static final ObjectReader JSON = new ObjectMapper().readerFor(EventValue.class);
    private static final Wanted WANTED = Wanted.of(EventValue.class);

    private ItemReader() {}

    /**
     * @param value of the record; never a tombstone
     * @param headers of the record, decoded from UTF-8
     * @throws UnreadableItemException when it is not JSON or has no uri
     */
    public static Item read(byte[] value, Map<String, String> headers) throws UnreadableItemException {
        EventValue event = parse(value);
        if (event == null || event.uri() == null || event.uri().isEmpty()) {
            throw new UnreadableItemException("the value has no uri");
        }
        State state = state(event);
        return new Item(
                head(event, event.uri(), headers),
                state,
                copy(event),
                FindingsReader.read(event),
                missing(event, state));
    }

    private static @Nullable EventValue parse(byte[] value) throws UnreadableItemException {
        try {
            return JSON.readValue(Sieve.of(value, WANTED));
        } catch (IOException unreadable) {
            throw new UnreadableItemException("the value is not an enriched event");
        }
    }

    private static Head head(EventValue event, String uri, Map<String, String> headers) {
        EventValue.Input input =
                event.provenance() == null ? null : event.provenance().input();
        EventValue.NinjsItem item = event.item();
        return new Head(
                headers.getOrDefault(EventHeaders.ID, ""),
                uri,
                or(event.version(), ""),
                event.versionSeq() == null ? 0 : event.versionSeq(),
                or(event.provider(), "unknown"),
                or(event.language(), "und"),
                Values.millis(event.published()),
                input == null ? null : Values.millis(input.timestamp()),
                item == null ? List.of() : orNone(item.altIds()),
                item == null ? null : item.slugline(),
                input == null ? "" : or(input.sha256(), ""));
    }

    /** A status in a word that is unknown here withholds: nothing may be shown by mistake. */
    private static State state(EventValue event) {
        EventValue.LifecycleValue lifecycle = event.lifecycle();
        return new State(
                Values.constant(Change.class, event.change(), Change.UPDATE),
                Values.constant(PubStatus.class, event.pubStatus(), PubStatus.WITHHELD),
                Boolean.TRUE.equals(event.deleted()),
                Values.constant(Form.class, event.form(), Form.UNKNOWN),
                event.urgency(),
                lifecycle != null ? lifecycle.updateNumber() : null,
                lifecycle != null ? lifecycle.retracts() : null,
                lifecycle != null ? lifecycle.retractsUri() : null,
                lifecycle != null ? lifecycle.reason() : null,
                lifecycle != null ? lifecycle.reasonAsSent() : null);
    }

    private static Copy copy(EventValue event) {
        EventValue.TextValue text = event.text();
        return new Copy(
                event.headline(),
                text == null ? "" : or(text.title(), ""),
                text == null ? "" : or(text.body(), ""),
                Values.anchors(event.sentences()));
    }

    private static Set<Part> missing(EventValue event, State state) {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        if (!state.usable()) {
            return missing;
        }
        if (event.text() == null || event.text().body() == null) {
            missing.add(Part.TEXT);
        }
        if (event.sentences() == null) {
            missing.add(Part.SENTENCES);
        }
        if (event.entities() == null) {
            missing.add(Part.ENTITIES);
        }
        if (event.quotes() == null) {
            missing.add(Part.QUOTES);
        }
        if (event.quantities() == null) {
            missing.add(Part.QUANTITIES);
        }
        return missing;
    }
}
