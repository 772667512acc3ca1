package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises words right after a name that only a person's name has: "Varga himself", "Varga's widow", "Varga, 42,".
 */
final class PersonWords {
    private static final Set<String> KIN = BodyNouns.WORDS.set("kin");

    private static final int LONGEST_KIN = 14;

    private static final Set<String> SELVES = BodyNouns.WORDS.set("self");

    private PersonWords() {}

    static boolean beside(String text, Span name) {
        int end = name.end();
        if (text.startsWith("'s ", end) || text.startsWith("\u2019s ", end)) {
            return KIN.contains(BodyNouns.letters(text, end + 3));
        }
        return isAge(text, end)
                || (text.startsWith(" ", end)
                        && SELVES.contains(BodyNouns.letters(text, end + 1))
                        && !isOf(text, name.start()));
    }

    /** Whether what was read as an office says whose relative it is: "her father". */
    static boolean endsWithKin(@Nullable String role) {
        return role != null && KIN.contains(role.substring(role.lastIndexOf(' ') + 1));
    }

    /** "her father ", "Lund's dad, ": a relative's word right before the name, in small letters. */
    static boolean isKin(String text, int start) {
        int end = start - 1;
        if (end < 2 || text.charAt(end) != ' ') {
            return false;
        }
        end -= text.charAt(end - 1) == ',' ? 1 : 0;
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1)) && end - from <= LONGEST_KIN) {
            from--;
        }
        return KIN.contains(text.substring(from, end));
    }

    /** "his daughter Victoria": the same without a comma, behind which any name may stand. */
    static boolean isRelative(String text, int start) {
        return start > 1 && text.charAt(start - 2) != ',' && isKin(text, start);
    }

    /** "the president of the court himself". */
    private static boolean isOf(String text, int start) {
        return text.startsWith(" of ", start - 4) || text.startsWith(" of the ", start - 8);
    }

    /** ", 42, ": two digits between commas. */
    private static boolean isAge(String text, int at) {
        return at + 6 <= text.length()
                && text.startsWith(", ", at)
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && text.startsWith(", ", at + 4);
    }
}
