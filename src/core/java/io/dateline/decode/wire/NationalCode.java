package io.dateline.decode.wire;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A national variant of ISO 646: lines of seven bits carry an agency's letters in the places of brackets. They are put back
 * only where it is plain: the text is all ASCII, each such sign stands at a letter, and one inside a word, where no bracket
 * ever does.
 *
 * @param name of the standard
 * @param letters by the sign that stands for them
 */
record NationalCode(String name, Map<Character, Character> letters) {
    private static final Map<String, NationalCode> BY_AGENCY = load();

    NationalCode {
        letters = Map.copyOf(letters);
    }

    /** Null when the agency has none. */
    static @Nullable NationalCode of(String agency) {
        return BY_AGENCY.get(agency.toLowerCase(Locale.ROOT));
    }

    /** The text with its letters; null when they do not plainly stand in it. */
    @Nullable
    String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        int inside = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Character letter = letters.get(c);
            boolean small = letter != null && Character.isLowerCase(letter);
            if (c > '\u007F' || (small && !isAtLetter(text, i))) {
                return null;
            }
            if (letter != null && (small || isInWord(text, i))) {
                inside += isLetter(text, i - 1) && isLetter(text, i + 1) ? 1 : 0;
                read.append(letter.charValue());
            } else {
                read.append(c);
            }
        }
        return inside == 0 ? null : read.toString();
    }

    private boolean isAtLetter(String text, int at) {
        return isLetter(text, at - 1) || isLetter(text, at + 1);
    }

    /** A bracket is a letter only before a small one, and where none closes it in the same line. */
    private boolean isInWord(String text, int at) {
        int end = at + 1;
        while (end < text.length() && WireLines.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at + 1
                && Character.isLowerCase(text.charAt(at + 1))
                && (end == text.length() || text.charAt(end) != ']');
    }

    private boolean isLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && (WireLines.isLetter(text.charAt(at)) || letters.containsKey(text.charAt(at)));
    }

    private static Map<String, NationalCode> load() {
        Map<String, NationalCode> codes = new HashMap<>();
        for (List<String> row : WordFile.rows("/decode/wire-national-codes.tsv", 3)) {
            Map<Character, Character> letters = new HashMap<>();
            WordLine.words(row.get(2)).forEach(pair -> letters.put(pair.charAt(0), pair.charAt(1)));
            NationalCode code = new NationalCode(row.get(1), letters);
            WordLine.words(row.get(0)).forEach(agency -> codes.put(agency, code));
        }
        return Map.copyOf(codes);
    }
}
