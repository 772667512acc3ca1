package io.dateline.decode;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.Sniffer.Family;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/**
 * Text without any markup, where it reads like an article. What in it is headline, byline or dateline is for
 * {@code validate} to see. What is of a known but unread kind is turned away by its name.
 */
final class PlainText {
    /** Of 1,000 characters of text at most this many may be stray control characters; binary content has far more. */
    static final int MAX_CONTROLS_PER_MILLE = 10;

    /** So many may stand in a text of any length. */
    static final int FEW_CONTROLS = 2;

    private PlainText() {}

    static Checked<RawItem> read(String text, MediaType type, Repairs repairs) {
        String seems = Sniffer.byContent(text) == Family.TEXT ? UnreadText.name(text) : "markup declared as plain text";
        if (seems == null && type.isForeign()) {
            seems = RejectionDetail.quote(type.name()) + " by its content type";
        }
        if (seems != null) {
            return Checked.refused(Reason.UNREAD_FORMAT, "seems to be " + seems);
        }
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isFraming(c)) {
                return Checked.refused(Reason.NOT_PROSE, "control characters that frame data");
            }
            controls += isStray(c) ? 1 : 0;
        }
        if (controls > 0) {
            if (controls > FEW_CONTROLS && controls * 1000L > (long) text.length() * MAX_CONTROLS_PER_MILLE) {
                return Checked.refused(Reason.NOT_PROSE, "too many control characters");
            }
            repairs.note(Kind.ILLEGAL_CHARACTERS, controls + " control characters were left out");
        }
        String fault = ProseCheck.fault(text, type.isPlainText());
        return fault != null
                ? Checked.refused(Reason.NOT_PROSE, fault)
                : Checked.passed(new Draft(Format.TEXT).body(text, Markup.PLAIN).done());
    }

    /** Characters that say where the parts of a message begin and end; NUL, ESC and their like never stray into copy. */
    private static boolean isFraming(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && !isStray(c);
    }

    /** What word processors leave behind: backspace, vertical tab, form feed, end of file, delete. */
    private static boolean isStray(char c) {
        return c == '\b' || c == '\u000B' || c == '\f' || c == '\u001A' || c == '\u007F';
    }
}
