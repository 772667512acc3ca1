package io.dateline.decode.xml;

import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Checked.Passed;
import io.dateline.failure.Checked.Refused;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;

/**
 * Reads XML that breaks the rules where a feed reader can tell what was meant, mildest repair first: what stands before the
 * root element, then single characters, then, in feeds alone, tags. Each must lead to well-formed XML, or the first refusal
 * stands. Truncated documents, declarations of entities and anything beyond a limit are never repaired.
 */
public final class XmlRepair {
    private XmlRepair() {}

    public static Checked<Element> read(String text, Rejection why, Repairs repairs) {
        if (why.reason() == Reason.TOO_DEEP) {
            return new Refused<>(why);
        }
        Repairs made = new Repairs();
        Checked<Element> read = XmlProlog.after(withoutTail(text), made).then(body -> characters(body, why, made));
        if (read instanceof Passed) {
            repairs.noteAll(made);
        }
        return read;
    }

    /** Without what cannot be seen behind the root element, such as zeros that fill up a block. */
    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private static Checked<Element> characters(String body, Rejection why, Repairs made) {
        String clean = XmlCharacters.repair(body, made);
        Checked<Element> read = Xml.strictly(clean);
        if (!(read instanceof Refused<Element> refused)) {
            return read;
        }
        if (refused.rejection().reason() != Reason.MALFORMED) {
            return refused;
        }
        String balanced = FeedTags.balance(clean, made);
        return balanced == null ? new Refused<>(why) : Xml.strictly(balanced);
    }
}
