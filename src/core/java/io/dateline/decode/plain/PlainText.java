package io.dateline.decode.plain;

import io.dateline.article.Format;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.format.Document.Text;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.MediaType;
import io.dateline.decode.item.RejectionDetail;
import io.dateline.decode.item.Repairs;
import io.dateline.failure.Reason;

/**
 * Text without any markup, where it reads like an article. What in it is headline, byline or dateline is for
 * {@code validate} to see. What is of a known but unread kind is turned away by its name.
 */
public final class PlainText {
    /** Of 1,000 characters of text at most this many may be stray control characters; binary content has far more. */
    public static final int MAX_CONTROLS_PER_MILLE = 10;

    /** So many may stand in a text of any length. */
    public static final int FEW_CONTROLS = 2;

    private PlainText() {}

    public static Items read(Text document) {
        String text = document.content();
        MediaType type = document.type();
        Repairs repairs = document.repairs();
        String seems = UnreadText.name(document.lines());
        if (seems == null && type.isForeign()) {
            seems = RejectionDetail.quote(type.name()) + " by its content type";
        }
        if (seems != null) {
            return Items.refused(Reason.UNREAD_FORMAT, "seems to be " + seems);
        }
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isFraming(c)) {
                return Items.refused(Reason.NOT_PROSE, "control characters that frame data");
            }
            controls += isStray(c) ? 1 : 0;
        }
        if (controls > 0) {
            if (controls > FEW_CONTROLS && controls * 1000L > (long) text.length() * MAX_CONTROLS_PER_MILLE) {
                return Items.refused(Reason.NOT_PROSE, "too many control characters");
            }
            repairs.note(Kind.ILLEGAL_CHARACTERS, controls + " control characters were left out");
        }
        String fault = ProseCheck.fault(text, type.isPlainText());
        return fault != null
                ? Items.refused(Reason.NOT_PROSE, fault)
                : Items.of(new Draft(Format.TEXT).body(text, Markup.PLAIN).done());
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
