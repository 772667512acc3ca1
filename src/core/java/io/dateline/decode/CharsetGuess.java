package io.dateline.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of bytes that are not UTF-8 and say nothing about themselves, as browsers guess it: windows-1252 where that
 * gives words of a Latin alphabet, else what ICU's detector is sure enough of. Where neither holds there is no guess,
 * because the wrong letters must not be published.
 */
final class CharsetGuess {
    /** Of 100 letters at most so many have an accent in windows-1252's languages; French and Danish have about 10. */
    static final int MAX_ACCENTED = 25;

    /** How sure ICU must be, of 100, of an encoding that is not windows-1252. */
    static final int MIN_CONFIDENCE = 30;

    /** How sure ICU must be that words which look Latin are in another Latin encoding, such as Polish or Czech. */
    static final int MIN_CONFIDENCE_LATIN = 50;

    private static final Map<String, String> MEANT = Facts.pairs("guessed-charsets.tsv");

    private CharsetGuess() {}

    /** Null when nothing fits. */
    static @Nullable Charset of(byte[] bytes) {
        Charset detected = detected(bytes, isLatin(bytes) ? MIN_CONFIDENCE_LATIN : MIN_CONFIDENCE);
        if (detected != null && !detected.equals(Charsets.WINDOWS_1252)) {
            return detected;
        }
        return isLatin(bytes) ? Charsets.WINDOWS_1252 : null;
    }

    /** The likeliest encoding that can hold the bytes; the detector looks at the first 8,000, tags left out. */
    private static @Nullable Charset detected(byte[] bytes, int least) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        for (CharsetMatch match : detector.setText(bytes).detectAll()) {
            String meant = MEANT.get(match.getName());
            if (match.getConfidence() < least) {
                return null;
            }
            if (meant != null) {
                Charset charset = Charset.forName(meant);
                return Charsets.strictly(bytes, 0, charset) == null ? null : charset;
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
