package io.dateline.validate.copy;

import io.dateline.validate.dateline.AgencyName;

/** A credit in brackets, such as {@code (Yonhap)} or {@code (AP Photo)}: a few capitalised words and nothing else. */
final class AgencyTag {
    /** Longest tag, brackets included. */
    static final int MAX_LENGTH = 60;

    private AgencyTag() {}

    static boolean isTag(String paragraph) {
        return startAtEndOf(paragraph) == 0;
    }

    /** Where a tag that ends the paragraph begins; -1 when there is none. */
    static int startAtEndOf(String paragraph) {
        char last = paragraph.isEmpty() ? ' ' : paragraph.charAt(paragraph.length() - 1);
        if (last != ')' && last != ']') {
            return -1;
        }
        int open = paragraph.lastIndexOf(last == ')' ? '(' : '[');
        return open >= 0
                        && paragraph.length() - open <= MAX_LENGTH
                        && AgencyName.isCredit(paragraph.substring(open + 1, paragraph.length() - 1))
                ? open
                : -1;
    }
}
