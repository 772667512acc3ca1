package io.dateline.decode.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a message or of a part, each byte a character.
 *
 * @param fields values by name in lower case, folded lines joined
 * @param end where the content begins
 */
record MailHead(Map<String, List<String>> fields, int end) {
    /** Fields of one head; long ways through relays and their signatures make some hundred. */
    static final int MAX_FIELDS = 1_000;

    private static final int LONGEST_NAME = 80;

    MailHead {
        Map<String, List<String>> copies = new LinkedHashMap<>();
        fields.forEach((name, values) -> copies.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableMap(copies);
    }

    /** Up to the first empty line, or to the first line that is no field: some senders forget the empty one. */
    static MailHead parse(String raw, int from) {
        List<String> written = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        int at = from;
        while (at < raw.length() && written.size() < MAX_FIELDS) {
            int next = lineEnd(raw, at);
            String line = stripEnd(raw.substring(at, next));
            boolean folded = !line.isEmpty() && line.charAt(0) <= ' ' && field.length() > 0;
            if (!folded && colon(line) < 0) {
                at = line.isBlank() ? next : at;
                break;
            }
            if (!folded && field.length() > 0) {
                written.add(field.toString());
                field.setLength(0);
            }
            field.append(folded ? " " : "").append(line.strip());
            at = next;
        }
        written.add(field.toString());
        return new MailHead(byName(written), at);
    }

    private static Map<String, List<String>> byName(List<String> written) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : written) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.computeIfAbsent(name, none -> new ArrayList<>())
                        .add(field.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** Where a field's name ends; -1 when the line is no field. */
    private static int colon(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME) {
            return -1;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            boolean trailing = c == ' ' && line.substring(i, colon).isBlank();
            if ((c <= ' ' && !trailing) || c > '~') {
                return -1;
            }
        }
        return colon;
    }

    /** Behind the line that begins at a place. */
    static int lineEnd(String raw, int from) {
        int end = raw.indexOf('\n', from);
        return end < 0 ? raw.length() : end + 1;
    }

    private static String stripEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** The first value as it stands; null when there is none. */
    @Nullable
    String raw(String name) {
        List<String> values = fields.get(name);
        return values == null ? null : values.get(0);
    }

    /** The first value with its encoded words read; null when there is none. */
    @Nullable
    String text(String name) {
        String raw = raw(name);
        return raw == null ? null : EncodedWords.read(raw);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }
}
