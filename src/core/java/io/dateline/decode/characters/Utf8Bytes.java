package io.dateline.decode.characters;

/**
 * How much of some bytes is UTF-8: the characters of several bytes that are whole, and the bytes that fit nowhere. Text
 * in another encoding has next to no whole ones.
 *
 * @param whole characters of two bytes and more
 * @param stray bytes, or cut off characters, that are none
 * @param cutOff whether the last stray is a character of which the end of the record lacks a part
 */
public record Utf8Bytes(int whole, int stray, boolean cutOff) {
    /** Strays to each whole character up to which text is UTF-8. */
    public static final int STRAY_TO_WHOLE = 2;

    public static Utf8Bytes count(byte[] bytes) {
        int whole = 0;
        int stray = 0;
        boolean cutOff = false;
        for (int at = 0; at < bytes.length; ) {
            int lead = bytes[at] & 0xFF;
            if (lead < 0x80) {
                at++;
                continue;
            }
            int wanted = lead >= 0xC2 && lead < 0xE0
                    ? 2
                    : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
            int found = 1;
            while (found < wanted && at + found < bytes.length && (bytes[at + found] & 0xC0) == 0x80) {
                found++;
            }
            if (wanted > 1 && found == wanted) {
                whole++;
            } else {
                stray++;
                cutOff = wanted > 1 && found > 1 && at + found == bytes.length;
            }
            at += found;
        }
        return new Utf8Bytes(whole, stray, cutOff);
    }

    /**
     * Whether this is UTF-8 with some damage rather than another encoding. In Latin and Cyrillic text of other encodings
     * nearly nothing looks whole, in Chinese and Korean about a tenth.
     */
    public boolean isMostly() {
        return stray <= STRAY_TO_WHOLE * whole || (cutOff && stray == 1);
    }
}
