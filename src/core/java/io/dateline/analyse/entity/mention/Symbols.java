package io.dateline.analyse.entity.mention;

import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the symbol a security trades under from the mentions: "&lt;KSTL.O&gt;" and "(KSTL.O)" are no names, and the company
 * before them ends where the bracket opens.
 */
final class Symbols {
    /** From the bracket to its end: the longest code of an agency and its market. */
    private static final int LONGEST = 14;

    private Symbols() {}

    static List<Mention> without(String text, List<Mention> mentions) {
        List<Mention> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span span = mention.span();
            int open = find(text, '<', span.start(), span.end());
            if (open < 0) {
                if (!inSymbol(text, span)) {
                    names.add(mention);
                }
            } else if (text.substring(span.start(), open).strip().length() > 1) {
                int end = open;
                while (Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                names.add(new Mention(new Span(span.start(), end), mention.type(), mention.confidence()));
            }
        }
        return names;
    }

    private static boolean inSymbol(String text, Span span) {
        int open = span.start() - 1;
        if (open < 0) {
            return false;
        }
        if (text.charAt(open) == '<') {
            return closesAt(text, '>', open) > 0;
        }
        int close = text.charAt(open) == '(' ? closesAt(text, ')', open) : -1;
        return close > 0 && isCode(text, open + 1, close);
    }

    private static int closesAt(String text, char closing, int open) {
        return find(text, closing, open, Math.min(text.length(), open + LONGEST));
    }

    private static int find(String text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Capitals and digits, a dot, one to three capitals: "KSTL.O"; "U.S." and "N.Y." end with a dot or begin too short. */
    private static boolean isCode(String text, int from, int to) {
        int dot = to - 1;
        while (dot > from && text.charAt(dot) != '.') {
            dot--;
        }
        if (dot < from + 2 || to - dot > 4 || dot == to - 1) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (i != dot && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
