package io.dateline.decode;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Markup;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/** Text without any markup. What in it is headline, byline or dateline is for {@code validate} to see. */
final class PlainText {
    /** Of 1,000 characters of text at most this many may be control characters; binary content has far more. */
    static final int MAX_CONTROLS_PER_MILLE = 10;

    private PlainText() {}

    static Checked<RawItem> read(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Checked.refused(Reason.UNKNOWN_FORMAT, "text with a NUL character");
            }
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        if (controls * 1000L > (long) text.length() * MAX_CONTROLS_PER_MILLE && controls > 2) {
            return Checked.refused(Reason.UNKNOWN_FORMAT, "binary content");
        }
        return Checked.passed(new Draft(Format.TEXT).body(text, Markup.PLAIN).done());
    }
}
