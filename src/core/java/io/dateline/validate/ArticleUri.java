package io.dateline.validate;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The one identity of an article over its versions, and its Kafka key. A URI stays as it is; a bare id becomes a URN
 * under its provider, so that two agencies' "4711" do not meet; an item without any id is identified by its bytes.
 */
final class ArticleUri {
    /** Longest uri, in characters: what browsers and proxies agree to carry. */
    static final int MAX_LENGTH = 2048;

    private ArticleUri() {}

    static String of(@Nullable String id, String provider, String inputSha256) {
        String clean = id == null ? "" : Characters.line(id);
        if (clean.isEmpty()) {
            return "urn:dateline:sha256:" + inputSha256;
        }
        return hasScheme(clean) ? encode(clean, "") : "urn:dateline:" + provider + ":" + encode(clean, "/?#[]@");
    }

    /** RFC 3986: a letter, then letters, digits, {@code + . -}, up to a colon that something follows. */
    private static boolean hasScheme(String id) {
        int colon = id.indexOf(':');
        if (colon < 1 || colon == id.length() - 1 || !isLetter(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = id.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && "+.-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Percent-encodes what no URI may hold; a percent sign stays, as it may be an encoding already. */
    private static String encode(String id, String alsoForbidden) {
        StringBuilder uri = new StringBuilder(id.length());
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0 || alsoForbidden.indexOf(c) >= 0) {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 15));
            } else {
                uri.append(c);
            }
        }
        return uri.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
