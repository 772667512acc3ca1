package io.dateline.validate.copy;

import io.dateline.words.WordKinds;
import java.util.List;
import java.util.Locale;

/** Lines that belong to no story: who reported and edited, whose copyright, end marks, words to editors. */
final class FootLine {
    /** Longest sign-off or copyright line; what is longer is copy that merely begins like one. */
    static final int MAX_LENGTH = 500;

    static final WordKinds PHRASES = WordKinds.phrases("/words/en/editorial.tsv");
    private static final List<String> SIGN_OFFS = PHRASES.list("sign-off");
    private static final List<String> SIGN_OFF_ENDS = PHRASES.list("sign-off-end");
    private static final List<String> COPYRIGHTS = PHRASES.list("copyright");
    private static final List<String> END_MARKS = PHRASES.list("end-mark");
    private static final List<String> TO_EDITORS = PHRASES.list("to-editors");

    private FootLine() {}

    static boolean isSignOff(String paragraph) {
        String lower = lower(paragraph);
        return lower.length() <= MAX_LENGTH
                && (starts(SIGN_OFFS, lower) || SIGN_OFF_ENDS.stream().anyMatch(lower::endsWith))
                && (!lower.startsWith("follow ") || lower.contains("twitter") || lower.contains("@"));
    }

    static boolean isCopyright(String paragraph) {
        String lower = lower(paragraph);
        return lower.length() <= MAX_LENGTH
                && starts(COPYRIGHTS, paragraph.startsWith("(c)") ? "(c)" + lower.substring(2) : lower);
    }

    static boolean isEndMark(String paragraph) {
        String bare = paragraph.strip().toLowerCase(Locale.ROOT);
        return END_MARKS.contains(bare)
                || bare.chars().allMatch(c -> c == '_' || c == '-' || c == '=' || c == '*' || c == '#');
    }

    static boolean isToEditors(String paragraph) {
        return starts(TO_EDITORS, paragraph.toLowerCase(Locale.ROOT));
    }

    /** Without brackets around it. */
    static String bare(String paragraph) {
        String text = paragraph.strip();
        boolean bracketed = text.length() > 2
                && ((text.startsWith("(") && text.endsWith(")")) || (text.startsWith("[") && text.endsWith("]")));
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static String lower(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return lower.startsWith("(") || lower.startsWith("[") ? lower.substring(1) : lower;
    }

    private static boolean starts(List<String> beginnings, String text) {
        return beginnings.stream().anyMatch(text::startsWith);
    }
}
