package io.dateline.cli.annotate;

import io.dateline.article.ArticleText;
import io.dateline.article.Span;
import java.util.Locale;

/** Turns offsets into the content into offsets into the text given, in the unit wanted. Made once a line, in linear time. */
final class Offsets {
    /** What an offset counts. */
    enum Unit {
        UTF16,
        CODEPOINT;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final int bodyStart;
    private final int[] points;

    private Offsets(int bodyStart, int[] points) {
        this.bodyStart = bodyStart;
        this.points = points;
    }

    static Offsets of(ArticleText text, Unit unit) {
        String body = text.body();
        boolean same = unit == Unit.UTF16 || body.codePointCount(0, body.length()) == body.length();
        return new Offsets(text.bodyStart(), same ? new int[0] : codePoints(body));
    }

    /** Whether the span lies in the text and not in the title. */
    boolean inText(Span span) {
        return span.start() >= bodyStart;
    }

    int start(Span span) {
        return at(span.start());
    }

    int end(Span span) {
        return at(span.end());
    }

    private int at(int contentOffset) {
        int unit = contentOffset - bodyStart;
        return points.length == 0 ? unit : points[unit];
    }

    private static int[] codePoints(String body) {
        int[] points = new int[body.length() + 1];
        int point = 0;
        for (int i = 0; i < body.length(); point++) {
            int size = Character.charCount(body.codePointAt(i));
            for (int end = i + size; i < end; i++) {
                points[i] = point;
            }
        }
        points[body.length()] = point;
        return points;
    }
}
