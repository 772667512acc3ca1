package io.dateline.decode.characters;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.dateline.words.WordFile;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of bytes that are not UTF-8 and say nothing about themselves, as browsers guess it: windows-1252 where that
 * gives words of a Latin alphabet, else what ICU's detector is sure enough of. Where neither holds there is no guess,
 * because the wrong letters must not be published.
 */
public final class CharsetGuess {
    /** Of 100 letters at most so many have an accent in windows-1252's languages; French and Danish have about 10. */
    public static final int MAX_ACCENTED = 25;

    /** How sure ICU must be, of 100; its wrong answers on a sentence of text stay below. */
    public static final int MIN_CONFIDENCE = 30;

    /**
     * How sure ICU must be that words which look like windows-1252 are in another Latin encoding, such as Czech or Turkish,
     * and how much surer, in tenths, than of windows-1252. Measured on sentences in eleven languages: where it is right it
     * is twice as sure, where it is wrong half as sure again at most.
     */
    public static final int MIN_CONFIDENCE_LATIN = 40;

    public static final int TIMES_AS_SURE = 17;

    private static final Map<String, String> MEANT = WordFile.pairs("/decode/guessed-charsets.tsv");

    private CharsetGuess() {}

    /** Null when nothing fits. */
    public static @Nullable Charset of(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch[] matches = detector.setText(bytes).detectAll();
        int least = MIN_CONFIDENCE;
        boolean latin = isLatin(bytes);
        if (latin) {
            least = Math.max(MIN_CONFIDENCE_LATIN, confidenceInWindows1252(matches) * TIMES_AS_SURE / 10);
        }
        Charset other = likeliestOther(matches, least);
        if (other != null && Charsets.strictly(bytes, 0, other) != null) {
            return other;
        }
        return latin ? Charsets.WINDOWS_1252 : null;
    }

    private static int confidenceInWindows1252(CharsetMatch[] matches) {
        for (CharsetMatch match : matches) {
            if ("windows-1252".equals(MEANT.get(match.getName()))) {
                return match.getConfidence();
            }
        }
        return 0;
    }

    /** Of the encodings that may be guessed the likeliest; the detector looks at the first 8,000 bytes, tags left out. */
    private static @Nullable Charset likeliestOther(CharsetMatch[] matches, int least) {
        for (CharsetMatch match : matches) {
            String meant = MEANT.get(match.getName());
            if (meant != null && !meant.equals("windows-1252") && match.getConfidence() >= least) {
                return Charset.forName(meant);
            }
        }
        return null;
    }

    /** Whether the bytes are words of a Latin alphabet in windows-1252: accents are few and stand beside letters. */
    private static boolean isLatin(byte[] bytes) {
        String text = Charsets.leniently(bytes, 0, Charsets.WINDOWS_1252);
        int letters = 0;
        int accented = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                letters += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                accented++;
            } else if (c == '\uFFFD' || (isMeasure(c) && isBetweenLetters(text, i))) {
                return false;
            }
        }
        return accented * 100L <= letters * (long) MAX_ACCENTED;
    }

    /** Fractions, powers, currencies and the like, which never stand inside a word. */
    private static boolean isMeasure(char c) {
        return c <= 0xFF && "¡¢£¤¥¦§¨©«¬®¯°±²³´µ¶¸¹»¼½¾¿×÷".indexOf(c) >= 0;
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}
