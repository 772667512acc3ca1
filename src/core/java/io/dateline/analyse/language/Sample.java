package io.dateline.analyse.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The evidence at the beginning of a text: its script, and how many of its words and letters count for each language.
 */
final class Sample {
    /** Letters looked at. A paragraph decides; the rest of the article would only repeat it. */
    private static final int LETTERS = 800;

    /** Characters looked at, so that a text of digits is not read to its end. */
    static final int CHARACTERS = 6000;

    private static final int LONGEST_WORD = 14;

    /** What a letter that few languages have weighs against a function word. */
    private static final double LETTER_WEIGHT = 0.6;

    /** Japanese mixes Han with Kana; this many in a hundred make it Japanese. */
    private static final int KANA_PERCENT = 8;

    private final Profiles profiles;
    private final char[] text;
    private final Map<UnicodeScript, int[]> scripts = new EnumMap<>(UnicodeScript.class);
    private final double[] scores;
    private final char[] mark = {'!', ' '};
    private int letters;
    private int words;
    private int read;

    private Sample(Profiles profiles, char[] text) {
        this.profiles = profiles;
        this.text = text;
        this.scores = new double[profiles.size()];
    }

    static Sample of(Profiles profiles, String text) {
        char[] start = new char[Math.min(text.length(), CHARACTERS)];
        for (int i = 0; i < start.length; i++) {
            start[i] = Character.toLowerCase(text.charAt(i));
        }
        Sample sample = new Sample(profiles, start);
        sample.weigh();
        return sample;
    }

    private void weigh() {
        int at = 0;
        while (at < text.length && letters < LETTERS) {
            if (!wordly(text[at])) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length && wordly(text[at])) {
                letter(text[at++]);
            }
            words += at - start > 1 ? 1 : 0;
            if (at - start <= LONGEST_WORD) {
                add(profiles.of(text, start, at), 1);
            }
        }
        read = at;
    }

    /** How many characters were looked at. */
    int read() {
        return read;
    }

    private static boolean wordly(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void letter(char c) {
        letters++;
        if (c < 128) {
            count(UnicodeScript.LATIN);
            return;
        }
        count(UnicodeScript.of(c));
        mark[1] = c;
        add(profiles.of(mark, 0, 2), LETTER_WEIGHT);
    }

    private void add(int[] languages, double weight) {
        for (int language : languages) {
            scores[language] += weight / languages.length;
        }
    }

    /** Words of two letters or more. */
    int words() {
        return words;
    }

    int letters() {
        return letters;
    }

    double score(int language) {
        return scores[language];
    }

    /** The language with the highest score: the first of equals. */
    int best() {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The highest score but one. */
    double second() {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 2];
    }

    private void count(UnicodeScript script) {
        scripts.computeIfAbsent(script, first -> new int[1])[0]++;
    }

    private int in(UnicodeScript script) {
        int[] count = scripts.get(script);
        return count == null ? 0 : count[0];
    }

    /** The script most letters are in; null when there are none. */
    @Nullable
    UnicodeScript script() {
        int han = in(UnicodeScript.HAN);
        int kana = in(UnicodeScript.HIRAGANA) + in(UnicodeScript.KATAKANA);
        if (han + kana > letters / 2 && kana * 100 > (han + kana) * KANA_PERCENT) {
            return UnicodeScript.HIRAGANA;
        }
        UnicodeScript most = null;
        for (UnicodeScript script : scripts.keySet()) {
            most = most == null || in(script) > in(most) ? script : most;
        }
        return most;
    }
}
