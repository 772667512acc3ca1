package io.dateline.decode.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The transfer encodings of MIME: how a part's bytes went over a line of seven bits. */
final class TransferEncoding {
    private TransferEncoding() {}

    /**
     * The bytes of a content; null when the encoding is not known or the content is not in it.
     *
     * @param name as the part declares it; null when it declares none
     */
    static byte @Nullable [] decode(String content, @Nullable String name) {
        String encoding = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "7bit", "8bit", "binary" -> content.getBytes(ISO_8859_1);
            case "quoted-printable" -> quotedPrintable(content);
            case "base64" -> base64(content);
            default -> null;
        };
    }

    /** What is no letter of the alphabet is passed over, and so is what stands behind the padding. */
    static byte @Nullable [] base64(String content) {
        StringBuilder letters = new StringBuilder(content.length());
        for (int i = 0; i < content.length() && content.charAt(i) != '='; i++) {
            char c = content.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || c == '+' || c == '/') {
                letters.append(c);
            }
        }
        if (letters.length() % 4 == 1) {
            return null;
        }
        return Base64.getDecoder().decode(letters.toString());
    }

    static byte[] quotedPrintable(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
        int at = 0;
        while (at < content.length()) {
            char c = content.charAt(at);
            int high = c == '=' && at + 2 < content.length() ? Character.digit(content.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(content.charAt(at + 2), 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                at += 3;
            } else if (c == '=' && softBreak(content, at + 1) > 0) {
                at = softBreak(content, at + 1);
            } else {
                bytes.write(c);
                at++;
            }
        }
        return bytes.toByteArray();
    }

    /** Behind the line's end, blanks before it passed over; 0 when the line goes on. */
    private static int softBreak(String content, int from) {
        int at = from;
        while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at++;
        }
        if (at == content.length()) {
            return at;
        }
        if (content.charAt(at) == '\r' && at + 1 < content.length() && content.charAt(at + 1) == '\n') {
            return at + 2;
        }
        return content.charAt(at) == '\n' ? at + 1 : 0;
    }
}
