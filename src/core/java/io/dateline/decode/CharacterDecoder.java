package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters, strictly: a byte that does not belong is a fault of the item, never a replacement character.
 *
 * <p>Who is believed, in order: a byte order mark; the charset of the content type; UTF-8 if every byte fits, because
 * bytes that are UTF-8 by accident are rarer than declarations left behind by a re-encoding; what the document declares
 * of itself.
 */
final class CharacterDecoder {
    /** How far into a document its own declaration is looked for: the HTML standard's prescan length. */
    static final int DECLARATION_WITHIN = 1024;

    private CharacterDecoder() {}

    static Checked<String> decode(byte[] bytes, @Nullable String headerCharset) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, bytes[0] == (byte) 0xFE ? UTF_16BE : UTF_16LE);
        }
        if (headerCharset != null) {
            return named(bytes, headerCharset);
        }
        if (startsWith(bytes, 0, '<', 0, '?') || startsWith(bytes, '<', 0, '?', 0)) {
            return strictly(bytes, 0, bytes[0] == 0 ? UTF_16BE : UTF_16LE);
        }
        String declared = declaredCharset(bytes);
        if (declared != null && isEscapeBased(declared)) {
            return named(bytes, declared);
        }
        Checked<String> utf8 = strictly(bytes, 0, UTF_8);
        return utf8 instanceof Checked.Passed || declared == null ? utf8 : named(bytes, declared);
    }

    private static Checked<String> named(byte[] bytes, String name) {
        Charset charset = charset(name);
        return charset == null
                ? Checked.refused(Reason.UNKNOWN_CHARSET, "charset " + Details.quote(name))
                : strictly(bytes, 0, charset);
    }

    /** ISO 8859-1 and ASCII as labels mean windows-1252, as the WHATWG Encoding Standard has it. */
    private static @Nullable Charset charset(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        try {
            return switch (label) {
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                case "utf8" -> UTF_8;
                default -> Charset.forName(label);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Checked<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Checked.passed(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Checked.refused(Reason.NOT_UTF8, "not valid " + charset.name());
        }
    }

    /** The charset an XML declaration or an HTML meta element names. */
    private static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("<")) {
            return null;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        String marker = lower.stripLeading().startsWith("<?xml") ? "encoding=" : "charset=";
        int at = lower.indexOf(marker);
        return at < 0 ? null : nameAt(head, at + marker.length());
    }

    private static @Nullable String nameAt(String head, int from) {
        int start = from;
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && isNameCharacter(head.charAt(end))) {
            end++;
        }
        return end == start ? null : head.substring(start, end);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.:+".indexOf(c) >= 0;
    }

    /** Encodings whose bytes are all ASCII, so that they would pass for UTF-8. */
    private static boolean isEscapeBased(String name) {
        String label = name.toLowerCase(Locale.ROOT);
        return label.startsWith("iso-2022") || label.startsWith("hz");
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != (byte) prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
