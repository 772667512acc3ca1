package io.dateline.decode.mail;

import io.dateline.decode.characters.Charsets;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header's value with parameters: {@code text/plain; charset="utf-8"}.
 *
 * @param name what stands before the parameters, in lower case
 * @param parameters by name in lower case; those of RFC 2231, in pieces or with a charset, are put together
 */
record MailValue(String name, Map<String, String> parameters) {
    /** Parameters of one value; a long file name comes in some ten pieces. */
    static final int MAX_PARAMETERS = 100;

    MailValue {
        parameters = Map.copyOf(parameters);
    }

    static MailValue parse(@Nullable String raw) {
        String value = raw == null ? "" : raw;
        Map<String, String> found = new HashMap<>();
        int at = end(value, 0);
        String name = value.substring(0, at).strip().toLowerCase(Locale.ROOT);
        while (at < value.length() && found.size() < MAX_PARAMETERS) {
            int end = end(value, at + 1);
            String parameter = value.substring(at + 1, end);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                found.putIfAbsent(
                        parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        unquoted(parameter.substring(equals + 1).strip()));
            }
            at = end;
        }
        return new MailValue(name, joined(found));
    }

    /** Where the next semicolon stands that no quotation marks enclose. */
    private static int end(String value, int from) {
        boolean quoted = false;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                return i;
            }
        }
        return value.length();
    }

    static String unquoted(String written) {
        if (written.length() < 2 || written.charAt(0) != '"') {
            return written;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < written.length() && written.charAt(i) != '"'; i++) {
            i += written.charAt(i) == '\\' && i + 1 < written.length() ? 1 : 0;
            text.append(written.charAt(i));
        }
        return text.toString();
    }

    private static Map<String, String> joined(Map<String, String> found) {
        Map<String, String> parameters = new HashMap<>();
        for (String key : found.keySet()) {
            int star = key.indexOf('*');
            String name = star < 0 ? key : key.substring(0, star);
            if (!parameters.containsKey(name)) {
                parameters.put(name, value(found, name));
            }
        }
        return parameters;
    }

    private static String value(Map<String, String> found, String name) {
        String whole = found.get(name);
        String extended = found.get(name + "*");
        if (extended != null) {
            return decoded(extended);
        }
        if (whole != null) {
            return EncodedWords.read(whole);
        }
        StringBuilder pieces = new StringBuilder();
        boolean encoded = found.containsKey(name + "*0*");
        for (int i = 0; i < MAX_PARAMETERS; i++) {
            String piece = found.getOrDefault(name + "*" + i + "*", found.get(name + "*" + i));
            if (piece == null) {
                break;
            }
            pieces.append(piece);
        }
        return encoded ? decoded(pieces.toString()) : pieces.toString();
    }

    /** {@code utf-8'de'Fl%C3%BCsse} */
    private static String decoded(String extended) {
        int charsetEnd = extended.indexOf('\'');
        int languageEnd = charsetEnd < 0 ? -1 : extended.indexOf('\'', charsetEnd + 1);
        Charset charset = languageEnd < 0 ? null : Charsets.named(extended.substring(0, charsetEnd));
        if (charset == null) {
            return extended;
        }
        byte[] bytes = TransferEncoding.quotedPrintable(
                extended.substring(languageEnd + 1).replace("=", "=3D").replace('%', '='));
        return new String(bytes, charset);
    }
}
