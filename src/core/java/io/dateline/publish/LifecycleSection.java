package io.dateline.publish;

import io.dateline.article.Canceled;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.Lifecycle.Retracts;
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
        retracts(out, item, lifecycle.retracts());
        Held held = lifecycle.held();
        if (held != null) {
            out.put("reason", held.cause());
            out.put("reasonAsSent", held.asSent());
        }
        out.put("note", note(item));
    }

    /** A kill that names no other item retracts its own article. */
    private static void retracts(Members out, NewsItem item, @Nullable Retracts retracts) {
        if (retracts != null) {
            out.put("retracts", retracts.asSent());
            out.put("retractsUri", retracts.uri());
        } else if (item instanceof Canceled) {
            out.put("retracts", item.head().uri());
            out.put("retractsUri", item.head().uri());
        }
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
