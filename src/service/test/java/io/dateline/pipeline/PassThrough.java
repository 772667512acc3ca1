package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Canceled;
import io.dateline.article.Format;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.publish.Origin;
import io.dateline.publish.PlainEvents;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes every value as it is, keyed by its first word; rejects what begins with "bad"; breaks on what it is told to. What begins
 * with "several" holds several items, semicolons between.
 */
final class PassThrough implements Enrichment {
    private static final Lifecycle INITIAL = new Lifecycle(
            Lifecycle.Change.INITIAL, PubStatus.USABLE, null, List.of(), null, Form.STORY, null, null, null, null);

    /** An item without text stands for all: nobody looks at it here. */
    private static final Canceled ITEM = new Canceled(
            new ItemHead(
                    "urn:test", "1", 1, "test", null, null, null, INITIAL, Format.TEXT, "00", List.of(), List.of()),
            null);

    @Override
    public List<Enricher.Outcome> enrich(RawRecord record) {
        byte[] bytes = record.bytes();
        Origin origin = record.origin();
        String text = new String(bytes, UTF_8);
        if (!text.startsWith("several ")) {
            return List.of(one(text, bytes, origin));
        }
        List<Enricher.Outcome> outcomes = new ArrayList<>();
        String[] items = text.substring(8).split("; ", -1);
        for (int part = 0; part < items.length; part++) {
            if (record.parts().isEmpty() || record.parts().contains(part)) {
                outcomes.add(one(items[part], items[part].getBytes(UTF_8), origin.part(part)));
            }
        }
        return outcomes;
    }

    private static Enricher.Outcome one(String text, byte[] bytes, Origin origin) {
        if (text.startsWith("bad")) {
            return new Enricher.Rejected(new Rejection(Reason.MALFORMED, "it begins with bad"), origin);
        }
        if (text.startsWith("throw")) {
            throw new IllegalStateException(text);
        }
        if (text.startsWith("memory")) {
            throw new OutOfMemoryError(text);
        }
        if (text.startsWith("class")) {
            throw new NoClassDefFoundError(text);
        }
        String key = text.split(" ", 2)[0];
        return published(key, bytes, origin);
    }

    static Enricher.Outcome published(String key, byte[] bytes, Origin origin) {
        return new Enricher.Published(PlainEvents.of(key, bytes), ITEM, null, origin);
    }
}
