package io.dateline.decode.mail;

import java.util.ArrayList;
import java.util.List;

/** Cuts the content of a multipart into its parts, at the lines that its boundary makes. */
final class Multipart {
    private Multipart() {}

    /** Without what stands before the first and behind the last boundary; a last one that is missing is not missed. */
    static List<String> parts(String content, String boundary) {
        List<String> parts = new ArrayList<>();
        String delimiter = "--" + boundary;
        int start = -1;
        int at = 0;
        while (at < content.length()) {
            int next = MailHead.lineEnd(content, at);
            if (content.startsWith(delimiter, at)) {
                String rest = content.substring(at + delimiter.length(), next).strip();
                if (rest.isEmpty() || rest.equals("--")) {
                    if (start >= 0) {
                        parts.add(content.substring(start, withoutLineEnd(content, start, at)));
                    }
                    start = rest.isEmpty() ? next : -1;
                    if (start < 0) {
                        return parts;
                    }
                }
            }
            at = next;
        }
        if (start >= 0) {
            parts.add(content.substring(start));
        }
        return parts;
    }

    /** The line's end before a boundary belongs to the boundary. */
    private static int withoutLineEnd(String content, int start, int at) {
        int end = at;
        end -= end > start && content.charAt(end - 1) == '\n' ? 1 : 0;
        end -= end > start && content.charAt(end - 1) == '\r' ? 1 : 0;
        return end;
    }
}
