package io.dateline.publish;

import io.dateline.article.SenderMetadata;

/** What the sender says to sort an item by, beside what ninjs has a member for. */
final class SenderSection {
    private SenderSection() {}

    /** Nothing when the sender says nothing. */
    static void write(Members out, SenderMetadata sender) {
        if (!isEmpty(sender)) {
            out.object("sender", () -> {
                out.put("category", sender.category());
                out.put("priority", sender.priority());
                out.put("profile", sender.profile());
                out.put("webUrl", sender.webUrl());
                if (!sender.keywords().isEmpty()) {
                    out.strings("keywords", sender.keywords());
                }
                if (!sender.related().isEmpty()) {
                    out.objects("related", sender.related(), other -> {
                        out.put("rel", other.rel());
                        out.put("id", other.id());
                    });
                }
            });
        }
    }

    private static boolean isEmpty(SenderMetadata sender) {
        return sender.category() == null
                && sender.priority() == null
                && sender.profile() == null
                && sender.webUrl() == null
                && sender.keywords().isEmpty()
                && sender.related().isEmpty();
    }
}
