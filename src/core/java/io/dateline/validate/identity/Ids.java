package io.dateline.validate.identity;

/** Normalises ids for comparison. */
final class Ids {
    private static final String JOINERS = "\u200C\u200D";

    private Ids() {}

    /**
     * The line without joiners at its ends, where they are invisible and left over from copying. Inside a word they
     * stay, since Persian spelling needs them.
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
