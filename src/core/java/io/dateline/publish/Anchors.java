package io.dateline.publish;

import io.dateline.article.ArticleText;
import io.dateline.article.Span;

/**
 * Turns spans of an article's content into what a reader of the event needs to find them: the field, {@code title} or
 * {@code body}, and UTF-16 offsets within it.
 */
final class Anchors {
    private final Members out;
    private final String content;
    private final int titleEnd;
    private final int bodyStart;
    private final Shape shape;

    Anchors(Members out, ArticleText text, Shape shape) {
        this.out = out;
        this.content = text.content();
        this.titleEnd = text.title().length();
        this.bodyStart = text.bodyStart();
        this.shape = shape;
    }

    /** The text that the spans are of. */
    String content() {
        return content;
    }

    /** Puts {@code field}, {@code start} and {@code end}. */
    void place(Span span) {
        boolean title = span.end() <= titleEnd && titleEnd > 0;
        int base = title ? 0 : bodyStart;
        out.put("field", title ? "title" : "body");
        out.put("start", span.start() - base);
        out.put("end", span.end() - base);
    }

    /** Puts the place and the {@code text} that stands there, unless the event carries no copy. */
    void quote(Span span) {
        place(span);
        if (shape.hasCopy()) {
            out.put("text", span.of(content));
        }
    }
}
