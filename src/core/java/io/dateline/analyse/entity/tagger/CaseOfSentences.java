package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;

/** How the letters of each sentence are: running text, all in capitals, or every word with a capital. */
final class CaseOfSentences {
    private static final byte PLAIN = 0;
    private static final byte SHOUTED = 1;
    private static final byte TITLED = 2;

    /** Words shorter than this may be small in a headline ("of", "the", "with"). */
    private static final int LONG = 5;

    /** Shorter words in capitals may be acronyms, those with one may be names in any text. */
    private static final int CAPITALISED = 4;

    private final byte[] kinds;
    private final boolean allPlain;

    private CaseOfSentences(Prose prose) {
        kinds = new byte[prose.sentenceCount()];
        int changed = 0;
        for (int s = 0; s < kinds.length; s++) {
            kinds[s] = kind(prose, s);
            changed += kinds[s] == PLAIN ? 0 : 1;
        }
        allPlain = changed == 0;
        if (2 * changed > kinds.length) {
            for (int s = 0; s < kinds.length; s++) {
                if (kinds[s] == PLAIN && !hasSmallWord(prose, s)) {
                    kinds[s] = SHOUTED;
                }
            }
        }
    }

    static CaseOfSentences of(Prose prose) {
        return new CaseOfSentences(prose);
    }

    boolean allPlain() {
        return allPlain;
    }

    boolean plain(int sentence) {
        return kinds[sentence] == PLAIN;
    }

    boolean shouted(int sentence) {
        return kinds[sentence] == SHOUTED;
    }

    private static byte kind(Prose prose, int sentence) {
        String text = prose.text();
        int upper = 0;
        int capital = 0;
        int small = 0;
        int longSmall = 0;
        int end = prose.sentenceEndToken(sentence);
        for (int i = prose.sentenceFirstToken(sentence); i < end; i++) {
            int start = prose.tokenStart(i);
            int length = prose.tokenEnd(i) - start;
            char first = text.charAt(start);
            if (length > 1 && Character.isUpperCase(first)) {
                boolean all = isUpper(text, start + 1, start + length);
                upper += all && length >= CAPITALISED ? 1 : 0;
                capital += !all && length >= CAPITALISED ? 1 : 0;
            } else if (Character.isLowerCase(first)) {
                small++;
                longSmall += length >= LONG ? 1 : 0;
            }
        }
        if (upper >= 2 && upper > 2 * (capital + longSmall)) {
            return SHOUTED;
        }
        return capital >= 2 && longSmall == 0 && 2 * small <= 3 * capital ? TITLED : PLAIN;
    }

    private static boolean hasSmallWord(Prose prose, int sentence) {
        int end = prose.sentenceEndToken(sentence);
        for (int i = prose.sentenceFirstToken(sentence); i < end; i++) {
            if (Character.isLowerCase(prose.text().charAt(prose.tokenStart(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpper(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
