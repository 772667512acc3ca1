package io.dateline.decode;

import io.dateline.decode.json.Json;
import java.util.List;

/** JSON Lines: a JSON object a line. A document of several lines is one only when its first line is whole by itself. */
final class JsonLines {
    private JsonLines() {}

    /** The lines that are not blank; empty when the text is one JSON document. */
    static List<String> of(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        boolean whole = first.startsWith("{")
                && first.endsWith("}")
                && !text.substring(end).isBlank();
        return whole && Json.isValid(first)
                ? text.lines().filter(line -> !line.isBlank()).toList()
                : List.of();
    }
}
