package io.dateline.decode.wire;

import io.dateline.words.WordKinds;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the lines that a desk writes beside the copy by how they begin: {@code wire-lines.tsv}, and bylines. */
final class DeskLines {
    /** A byline names up to three people and an agency. */
    static final int MAX_BYLINE = 120;

    /** "1st lead", "Summary 1400 with details": a mark is no sentence. */
    static final int MAX_MARK_WORDS = 4;

    private static final WordKinds LINES = WordKinds.phrases("/decode/wire-lines.tsv");
    private static final WordKinds BYLINES = WordKinds.phrases("/words/bylines.tsv");
    private static final List<String> NOTES = LINES.list("note");
    private static final List<String> CAPITALS = LINES.list("note-capitals");
    private static final List<String> NOTICES = LINES.list("notice");
    private static final Set<String> ORDERS = LINES.set("order");
    private static final List<String> MARKS = LINES.list("mark");
    private static final List<String> SECTIONS = LINES.list("notes");
    private static final List<String> PRIVATE = LINES.list("private");
    private static final List<String> BY = BYLINES.list("by");
    private static final List<String> AMONG_NAMES = BYLINES.list("among-names");

    private DeskLines() {}

    /** A line to editors; a headline may begin like some of them, see {@link #isSureNote}. */
    static boolean isNote(String line) {
        return isSureNote(line) || (begins(CAPITALS, line + " ") && isCalledOut(line));
    }

    /** A line to editors that no headline begins like. */
    static boolean isSureNote(String line) {
        return begins(NOTES, line);
    }

    private static boolean isCalledOut(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return isCapitals(line.substring(0, end)) || (end < line.length() && line.charAt(end) == ':');
    }

    /** "KILL KILL KILL": the item is a notice about an item, and what it says below is no copy. */
    static boolean isOrder(String line) {
        boolean any = false;
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}]", -1)) {
            any |= ORDERS.contains(word);
        }
        return any && isCapitals(line);
    }

    static boolean beginsNotes(String line) {
        return begins(SECTIONS, line);
    }

    static boolean isPrivate(String line) {
        return begins(PRIVATE, line);
    }

    /** Whether a paragraph below an order speaks of the order, and is not the copy that it holds back. */
    static boolean isNotice(String paragraph) {
        return begins(NOTES, paragraph)
                || begins(CAPITALS, paragraph + " ")
                || begins(NOTICES, paragraph + " ")
                || isOrder(paragraph);
    }

    /** A mark above the headline: in brackets, all in capitals or known, and of few words. */
    static boolean isMark(String line) {
        boolean few = line.split(" ", MAX_MARK_WORDS + 1).length <= MAX_MARK_WORDS;
        return few && (isBracketed(line) || isCapitals(line) || begins(MARKS, line + " "));
    }

    static boolean isBracketed(String line) {
        return line.length() > 2 && line.startsWith("(") && line.endsWith(")");
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT)) && !line.equals(line.toLowerCase(Locale.ROOT));
    }

    /** The names behind "By"; null when the line is no byline. */
    static @Nullable String names(String line) {
        for (String by : BY) {
            if (line.startsWith(by) && line.length() <= MAX_BYLINE) {
                String names = line.substring(by.length()).strip();
                return areNames(names) ? names : null;
            }
        }
        return null;
    }

    private static boolean areNames(String text) {
        boolean any = false;
        for (String word : text.split("[ ,/]", -1)) {
            boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean joins = word.isEmpty() || AMONG_NAMES.contains(word) || word.length() <= 3 || word.contains("@");
            if (!name && !joins) {
                return false;
            }
            any |= name;
        }
        return any;
    }

    private static boolean begins(List<String> beginnings, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(lower::startsWith);
    }
}
