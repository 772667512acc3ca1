package io.dateline.decode.characters;

import io.dateline.words.WordFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Encodings by their labels, read as browsers read them: the narrower label of a pair means the wider encoding. */
public final class Charsets {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels whose everyday meaning is a superset: the WHATWG Encoding Standard's table where it differs from Java's. */
    private static final Map<String, String> MEANT = WordFile.pairs("/decode/charset-labels.tsv");

    private Charsets() {}

    /** Null when there is no such encoding. */
    public static @Nullable Charset named(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Encodings whose bytes are all ASCII, so that they would pass for UTF-8. */
    public static boolean isEscapeBased(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("iso-2022") || lower.startsWith("hz") || lower.startsWith("utf-7");
    }

    /** Encodings in units of two or four bytes, which no text of single bytes can be in. */
    public static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The text; null when a byte does not belong. */
    public static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException broken) {
            return null;
        }
    }

    /** The text, U+FFFD for what does not belong. */
    public static String leniently(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** Whether it is the encoding that everything is in unless it says otherwise. */
    public static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
