package io.dateline.publish;

import io.dateline.article.Canceled;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.NewsItem;
import io.dateline.article.Withheld;
import org.jspecify.annotations.Nullable;

/** Writes the item's lifecycle: status and its reason, signals, embargo, update numbers. */
final class LifecycleSection {
    private LifecycleSection() {}

    static void write(Members out, NewsItem item) {
        Lifecycle lifecycle = item.head().lifecycle();
        out.put("change", lifecycle.change());
        out.put("pubStatus", lifecycle.pubStatus());
        out.strings("signals", lifecycle.signals());
        out.put("urgency", lifecycle.urgency());
        out.put("form", lifecycle.form());
        out.put("updateNumber", lifecycle.updateNumber());
        out.put("takeNumber", lifecycle.takeNumber());
        embargo(out, lifecycle.embargo());
        out.put("retracts", retracts(item, item.head()));
        Held held = lifecycle.held();
        if (held != null) {
            out.put("reason", held.cause());
            out.put("reasonAsSent", held.asSent());
        }
        out.put("note", note(item));
    }

    /** What the item withdraws. A kill that names nothing withdraws its own article. */
    private static @Nullable String retracts(NewsItem item, ItemHead head) {
        String named = head.lifecycle().retracts();
        return named == null && item instanceof Canceled ? head.uri() : named;
    }

    private static void embargo(Members out, @Nullable Embargo embargo) {
        if (embargo != null) {
            out.put("embargo", embargo.until());
            out.put("embargoAsSent", embargo.asSent());
            out.put("embargoZone", embargo.zone());
        }
    }

    static @Nullable String note(NewsItem item) {
        return item.match(article -> null, Withheld::note, Canceled::note);
    }
}
