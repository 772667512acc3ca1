package io.dateline.validate.copy;

import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a paragraph ends with a whole sentence, and joins paragraphs that a line break cut out of one sentence.
 */
final class Sentences {
    private static final String TERMINAL = ".!?…。！？؟।:";
    private static final String CLOSING = "\"'”’»›)]」』*";

    private static final WordKinds WORDS = WordKinds.words("/words/en/line-breaks.tsv");

    /** Titles that a name follows, so that no sentence ends with them. */
    private static final Set<String> TITLES = WORDS.set("title");

    private static final Set<String> NATIONS = WORDS.set("nation");

    /** What follows a nation's abbreviation when it is an adjective: "US President", "UN Security Council". */
    private static final Set<String> OFFICES = WORDS.set("office");

    /** Words that no sentence ends with, such as "and". */
    private static final Set<String> OPEN_WORDS = WORDS.set("open");

    private Sentences() {}

    /** Whether the last character that is not a closing quote or bracket ends a sentence. */
    static boolean endsFinished(String paragraph) {
        int at = paragraph.length() - 1;
        while (at >= 0 && CLOSING.indexOf(paragraph.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && TERMINAL.indexOf(paragraph.charAt(at)) >= 0;
    }

    /** Whether a line break clearly cut one sentence into the two paragraphs. */
    static boolean isCut(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (!endsFinished(first)) {
            return continues(first, second);
        }
        String last = lastWord(first);
        return startsUpper(second)
                && (TITLES.contains(last) || (NATIONS.contains(last) && isAdjective(first, last, second)));
    }

    /** The paragraphs, with each pair joined that a line break had cut out of one sentence. */
    static List<String> joinCut(List<String> paragraphs) {
        List<String> whole = new ArrayList<>(paragraphs.size());
        StringBuilder current = new StringBuilder();
        String previous = "";
        for (String paragraph : paragraphs) {
            if (isCut(previous, paragraph)) {
                current.setLength(current.length() - (hasStrayStop(previous) ? 1 : 0));
                current.append(' ');
            } else if (current.length() > 0) {
                whole.add(current.toString());
                current.setLength(0);
            }
            current.append(paragraph);
            previous = paragraph;
        }
        if (current.length() > 0) {
            whole.add(current.toString());
        }
        return whole;
    }

    /**
     * Whether the paragraph ends with "US." where the text writes "US" elsewhere. Such a stop comes from the cut and is
     * removed.
     */
    private static boolean hasStrayStop(String first) {
        String last = lastWord(first);
        return NATIONS.contains(last) && last.indexOf('.') == last.length() - 1;
    }

    private static boolean continues(String first, String second) {
        char end = first.charAt(first.length() - 1);
        if (!Character.isLetterOrDigit(end) && end != ',') {
            return false;
        }
        return Character.isLowerCase(second.codePointAt(0)) || OPEN_WORDS.contains(lastWord(first));
    }

    private static boolean isAdjective(String first, String last, String second) {
        String before =
                lastWord(first.substring(0, first.length() - last.length()).stripTrailing());
        int space = second.indexOf(' ');
        String next = space < 0 ? second : second.substring(0, space);
        return !before.equals("the") && !before.equals("The") && OFFICES.contains(next);
    }

    private static boolean startsUpper(String text) {
        return Character.isUpperCase(text.codePointAt(0));
    }

    static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
