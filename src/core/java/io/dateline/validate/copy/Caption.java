package io.dateline.validate.copy;

import java.util.List;
import java.util.Locale;

/** A picture's caption left in the body: marked as one, credited like one, or stranded in a table cell. */
final class Caption {
    /** Longest caption in characters. */
    static final int MAX_LENGTH = 600;

    private static final List<String> BEGINNINGS = FootLine.PHRASES.list("caption");
    private static final List<String> CREDITS = FootLine.PHRASES.list("picture-credit");

    private Caption() {}

    /**
     * @param written the paragraph as it stands
     * @param bare the same without edges of table cells
     */
    static boolean is(String written, String bare) {
        if (bare.isEmpty() || bare.length() > MAX_LENGTH) {
            return false;
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        if (BEGINNINGS.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        int tag = AgencyTag.startAtEndOf(bare);
        String before = tag < 0 ? bare : bare.substring(0, tag).strip();
        boolean unfinished = !Sentences.endsFinished(before);
        boolean inCell = bare.length() < written.length();
        return (unfinished && (inCell || tag > 0)) || endsWithPictureCredit(lower);
    }

    private static boolean endsWithPictureCredit(String lower) {
        int open = Math.max(lower.lastIndexOf('('), lower.lastIndexOf('['));
        char last = lower.charAt(lower.length() - 1);
        return open >= 0
                && (last == ')' || last == ']')
                && lower.length() - open <= AgencyTag.MAX_LENGTH
                && CREDITS.stream().anyMatch(lower.substring(open + 1)::contains);
    }

    /** Without the bars that stood between cells; empty when there was nothing else. */
    static String withoutCellEdges(String paragraph) {
        int start = 0;
        int end = paragraph.length();
        while (start < end && isEdge(paragraph.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(paragraph.charAt(end - 1))) {
            end--;
        }
        return paragraph.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == '|' || c == ' ';
    }
}
