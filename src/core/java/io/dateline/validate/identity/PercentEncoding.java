package io.dateline.validate.identity;

import java.nio.charset.StandardCharsets;

/**
 * Normalises percent-encoding (RFC 3986, section 6.2.2): characters that need none are decoded, the others are in
 * upper-case hex.
 */
final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    /** Reserved characters that may stand in any part of a URI but the host: they keep the form they came in. */
    private static final String RESERVED = ":/?@!$&'()*+,;=";

    private PercentEncoding() {}

    /**
     * A part of a URI; a percent sign that begins no encoding stands for itself.
     *
     * @param alsoForbidden reserved characters that are to be encoded, too
     */
    static String normalise(String part, String alsoForbidden) {
        StringBuilder normal = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); ) {
            int point = part.codePointAt(i);
            int octet = point == '%' ? octet(part, i + 1) : -1;
            if (octet >= 0) {
                append(octet, normal);
                i += 3;
            } else if (isUnreserved(point) || (RESERVED.indexOf(point) >= 0 && alsoForbidden.indexOf(point) < 0)) {
                normal.append((char) point);
                i++;
            } else {
                i += Character.charCount(point);
                for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    escape(b & 0xFF, normal);
                }
            }
        }
        return normal.toString();
    }

    private static void append(int octet, StringBuilder normal) {
        if (isUnreserved(octet)) {
            normal.append((char) octet);
        } else {
            escape(octet, normal);
        }
    }

    private static void escape(int octet, StringBuilder normal) {
        normal.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    /** The octet that two hex digits name; -1 when they are none. */
    private static int octet(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = HEX.indexOf(Character.toUpperCase(text.charAt(at)));
        int low = HEX.indexOf(Character.toUpperCase(text.charAt(at + 1)));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
