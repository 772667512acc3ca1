package io.dateline.decode.wire;

import java.util.ArrayList;
import java.util.List;

/** Cuts a record into its messages by the control characters that open and close each. */
final class Framing {
    private Framing() {}

    /** What stands from each opening sign to the closing one, or to the next opening one where that is missing. */
    static List<String> cut(String text, char open, char close) {
        List<String> messages = new ArrayList<>();
        int start = text.indexOf(open);
        while (start >= 0) {
            int next = text.indexOf(open, start + 1);
            int end = next < 0 ? text.length() : next;
            String message = text.substring(start + 1, end);
            int closed = message.indexOf(close);
            messages.add(closed < 0 ? message : message.substring(0, closed));
            start = next;
        }
        return messages;
    }
}
