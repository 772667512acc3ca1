package io.dateline.validate;

/** A credit in brackets, such as {@code (Yonhap)} or {@code (AP Photo)}: a few capitalised words and nothing else. */
final class AgencyTag {
    /** Longest tag, brackets included. */
    static final int MAX_LENGTH = 60;

    /** Most words in it. */
    static final int MAX_WORDS = 5;

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
                        && isName(paragraph.substring(open + 1, paragraph.length() - 1))
                ? open
                : -1;
    }

    static boolean isName(String inside) {
        String[] words = inside.strip().split("[ /]", -1);
        if (words.length > MAX_WORDS || inside.length() < 2 || Sentences.endsFinished(inside)) {
            return false;
        }
        for (String word : words) {
            boolean connects = word.equals("and") || word.equals("of") || word.equals("&") || word.equals("by");
            boolean address = word.contains("@");
            if (word.isEmpty() || (!Character.isUpperCase(word.codePointAt(0)) && !connects && !address)) {
                return false;
            }
        }
        return true;
    }
}
