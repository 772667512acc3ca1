package io.dateline.decode.characters;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Tells text whose bytes are not laid out as in ASCII: UTF-16, by the zeros of its Latin letters and spaces, and EBCDIC. */
public final class WideText {
    /** How much is looked at: zeros show within a line. */
    private static final int WITHIN = 1024;

    /** Of 100 bytes in the place of high bytes so many are zero in UTF-16 of any script: spaces, digits, punctuation. */
    private static final int MIN_ZEROS = 10;

    private WideText() {}

    /** UTF-16 and its order; null when the bytes are not UTF-16 by their zeros. */
    public static @Nullable Charset charset(byte[] bytes) {
        int length = Math.min(bytes.length, WITHIN) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2 || (bytes.length & 1) == 1) {
            return null;
        }
        if (even * 100 >= pairs * MIN_ZEROS && odd == 0) {
            return UTF_16BE;
        }
        return odd * 100 >= pairs * MIN_ZEROS && even == 0 ? UTF_16LE : null;
    }

    /** Whether the first character is the one XML begins with. */
    public static boolean startsWithTag(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == '<' || (bytes[0] == 0 && bytes[1] == '<'));
    }

    /** Whether bytes are EBCDIC: its space is 0x40, its letters and digits lie from 0x81 on, where text has no bytes. */
    public static boolean looksLikeEbcdic(byte[] bytes) {
        int length = Math.min(bytes.length, WITHIN);
        int spaces = 0;
        int letters = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            spaces += b == 0x40 ? 1 : 0;
            letters += isEbcdicLetter(b) ? 1 : 0;
        }
        return spaces * 20 > length && letters * 2 > length;
    }

    private static boolean isEbcdicLetter(int b) {
        int low = b & 0x0F;
        int high = b >> 4;
        return (high == 0x8 || high == 0x9 || high == 0xC || high == 0xD)
                ? low >= 1 && low <= 9
                : (high == 0xA || high == 0xE) ? low >= 2 && low <= 9 : high == 0xF && low <= 9;
    }
}
