package io.dateline.publish;

import io.dateline.article.Canceled;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.article.Withheld;
import org.jspecify.annotations.Nullable;

/** Where the item stands among those sent before it. */
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
        out.put("embargo", lifecycle.embargo());
        out.put("retracts", retracts(item, item.head()));
        out.put("reason", reason(item));
    }

    /** A kill that names nothing withdraws its own article. */
    private static @Nullable String retracts(NewsItem item, ItemHead head) {
        String named = head.lifecycle().retracts();
        return named == null && item instanceof Canceled ? head.uri() : named;
    }

    static @Nullable String reason(NewsItem item) {
        if (item instanceof Withheld withheld) {
            return withheld.reason();
        }
        return item instanceof Canceled canceled ? canceled.reason() : null;
    }
}
