package io.dateline.decode.xml;

import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/**
 * What stands before a document's root element. White space before the XML declaration, the declaration itself and a
 * document type declaration that does nothing here are left out: the text has been decoded, and nothing is ever fetched.
 */
public final class XmlProlog {
    private final String text;
    private final Repairs repairs;
    private final StringBuilder kept = new StringBuilder();
    private int at;

    private XmlProlog(String text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
    }

    /** The document without what was left out; refused when its document type declares anything. */
    public static Checked<String> after(String text, Repairs repairs) {
        return new XmlProlog(text, repairs).read();
    }

    private Checked<String> read() {
        declarations();
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                keepTo("-->");
            } else if (text.startsWith("<?", at)) {
                keepTo("?>");
            } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                Checked<Integer> end = DocumentType.end(text, at);
                if (end instanceof Checked.Refused<Integer> refused) {
                    return new Checked.Refused<>(refused.rejection());
                }
                at = ((Checked.Passed<Integer>) end).value();
                repairs.note(Kind.DOCUMENT_TYPE, "a document type declaration was passed over; nothing was fetched");
            } else {
                break;
            }
        }
        return at < text.length()
                ? Checked.passed(kept.append(text, at, text.length()).toString())
                : Checked.refused(Reason.MALFORMED, "no XML element");
    }

    /** XML declarations, and whatever cannot be seen before and between them. */
    private void declarations() {
        boolean first = true;
        while (true) {
            int start = at;
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            int end = text.startsWith("<?xml", at) ? text.indexOf("?>", at) : -1;
            if (end < 0 || !Character.isWhitespace(text.charAt(at + 5))) {
                return;
            }
            if (start < at) {
                repairs.note(Kind.BROKEN_MARKUP, "white space before the XML declaration was left out");
            } else if (!first) {
                repairs.note(Kind.BROKEN_MARKUP, "a second XML declaration was left out");
            }
            first = false;
            at = end + 2;
        }
    }

    private void keepTo(String end) {
        int found = text.indexOf(end, at);
        int to = found < 0 ? text.length() : found + end.length();
        kept.append(text, at, to);
        at = to;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u200B' || c == '\u00A0' || c == '\u0085' || c == '\u2028';
    }
}
