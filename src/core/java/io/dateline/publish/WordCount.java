package io.dateline.publish;

/**
 * Counts words as word processors do: what stands between spaces and has a letter or digit is one, and so is each Chinese
 * character and each kana, whose scripts have no spaces.
 */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            char unit = text.charAt(at);
            if (unit == ' ' || isPlainLetter(unit)) {
                words += unit != ' ' && !inWord ? 1 : 0;
                inWord = unit != ' ';
                at++;
                continue;
            }
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isWordByItself(point)) {
                words++;
                inWord = false;
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(point)) {
                words++;
                inWord = true;
            }
        }
        return words;
    }

    /** Nearly all of most texts, told without a table. */
    private static boolean isPlainLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }

    private static boolean isWordByItself(int point) {
        if (point < FIRST_KANA) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** No character before it belongs to those scripts, but for a few radicals that no text uses. */
    private static final int FIRST_KANA = 0x3005;
}
