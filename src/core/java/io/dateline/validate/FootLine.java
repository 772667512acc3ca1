package io.dateline.validate;

import java.util.List;
import java.util.Locale;

/** Lines that belong to no story: who reported and edited, whose copyright, end marks, words to editors. */
final class FootLine {
    /** Longest sign-off or copyright line; what is longer is copy that merely begins like one. */
    static final int MAX_LENGTH = 500;

    private static final List<String> SIGN_OFFS = List.of(
            "reporting by ",
            "additional reporting by ",
            "writing by ",
            "editing by ",
            "reporting and writing by ",
            "compiled by ",
            "reporting and editing by ",
            "with reporting by ",
            "with additional reporting",
            "edited by ",
            "follow ",
            "our standards: ",
            "with files from ");
    private static final List<String> SIGN_OFF_ENDS =
            List.of("contributed to this report.", "contributed to this story.");
    private static final List<String> COPYRIGHTS = List.of(
            "©", "(c) 1", "(c) 2", "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "all rights reserved");
    private static final List<String> END_MARKS =
            List.of("###", "-30-", "(end)", "/end/", "-end-", "nnnn", "-0-", "ends", "end", "***", "(more)", "more");
    private static final List<String> TO_EDITORS = List.of(
            "editors:",
            "eds:",
            "(eds:",
            "attention editors",
            "(attention editors",
            "note to editors",
            "editors' note:",
            "editor's note:",
            "editor’s note:",
            "eds note:",
            "(editor's note:",
            "mandatory kill",
            "kill bulletin");

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
