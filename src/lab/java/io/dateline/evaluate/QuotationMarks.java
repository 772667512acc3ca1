package io.dateline.evaluate;

import java.util.List;

/** Tells the kind of a gold quotation from its quotation marks, since the corpora do not give it. */
public final class QuotationMarks {
    private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d";

    private QuotationMarks() {}

    /**
     * {@code direct} when every part stands in double quotation marks, or opens with one that runs on into the next
     * paragraph; {@code indirect} when there is no mark at all; {@code mixed} otherwise.
     */
    public static String kind(List<String> parts) {
        if (parts.stream().allMatch(QuotationMarks::inMarks)) {
            return "direct";
        }
        return parts.stream().noneMatch(part -> count(part) > 0) ? "indirect" : "mixed";
    }

    private static boolean inMarks(String part) {
        String words = part.strip();
        if (words.isEmpty() || !isMark(words.charAt(0))) {
            return false;
        }
        int last = words.length() - 1;
        while (last > 0 && ".,;:!?".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return isMark(words.charAt(last)) || count(words) == 1;
    }

    private static long count(String words) {
        return words.chars().filter(QuotationMarks::isMark).count();
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }
}
