package io.dateline.decode.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.decode.characters.Charsets;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The encoded words of RFC 2047 in a header's value, {@code =?UTF-8?Q?Fl=C3=BCsse?=}. What cannot be read stays as it is;
 * other bytes are UTF-8, else windows-1252.
 */
final class EncodedWords {
    /** The standard allows 75 characters; some senders put a whole subject into one word. */
    static final int MAX_LENGTH = 2_000;

    /** Words of one value; looking for a charset that does not exist takes long, and a long list of names has some dozens. */
    static final int MAX_WORDS = 200;

    private EncodedWords() {}

    static String read(String raw) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        boolean afterWord = false;
        int tried = 0;
        while (at < raw.length()) {
            int start = tried++ < MAX_WORDS ? raw.indexOf("=?", at) : -1;
            Word word = start < 0 ? null : word(raw, start);
            int end = start < 0 ? raw.length() : word == null ? start + 2 : start;
            String between = raw.substring(at, end);
            if (!(afterWord && word != null && between.isBlank())) {
                text.append(plain(between));
            }
            afterWord = word != null;
            if (word != null) {
                text.append(word.text());
            }
            at = word == null ? end : word.end();
        }
        return text.toString();
    }

    private record Word(String text, int end) {}

    private static @Nullable Word word(String raw, int start) {
        int limit = Math.min(raw.length(), start + MAX_LENGTH);
        int charsetEnd = within(raw, '?', start + 2, limit);
        int encodingEnd = charsetEnd < 0 ? -1 : within(raw, '?', charsetEnd + 1, limit);
        int end = encodingEnd < 0 ? -1 : within(raw, '?', encodingEnd + 1, limit);
        if (end < 0 || end + 1 >= raw.length() || raw.charAt(end + 1) != '=') {
            return null;
        }
        String label = raw.substring(start + 2, charsetEnd);
        int language = label.indexOf('*');
        Charset charset = Charsets.named(language < 0 ? label : label.substring(0, language));
        String encoding = raw.substring(charsetEnd + 1, encodingEnd).toLowerCase(Locale.ROOT);
        String content = raw.substring(encodingEnd + 1, end);
        byte[] bytes = switch (encoding) {
            case "b" -> TransferEncoding.base64(content);
            case "q" -> TransferEncoding.quotedPrintable(content.replace('_', ' '));
            default -> null;
        };
        return charset == null || bytes == null ? null : new Word(new String(bytes, charset), end + 2);
    }

    private static int within(String raw, char sign, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (raw.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String raw) {
        byte[] bytes = raw.getBytes(ISO_8859_1);
        String utf8 = Charsets.strictly(bytes, 0, UTF_8);
        return utf8 == null ? new String(bytes, Charsets.WINDOWS_1252) : utf8;
    }
}
