package io.dateline.validate.identity;

/** Ids as they are compared. */
final class Ids {
    private static final String JOINERS = "\u200C\u200D";

    private Ids() {}

    /**
     * A line without joiners at its ends. They cannot be seen there and come of copying; inside a word Persian spelling
     * needs them.
     */
    static String clean(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isEdge(line.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || JOINERS.indexOf(c) >= 0;
    }
}
