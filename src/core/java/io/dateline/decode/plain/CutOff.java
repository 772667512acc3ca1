package io.dateline.decode.plain;

import io.dateline.article.Warning;
import io.dateline.decode.item.Draft;
import org.jspecify.annotations.Nullable;

/** The mark that aggregators such as NewsAPI set where they cut a text off: {@code [+1834 chars]}. It is not copy. */
final class CutOff {
    private static final String START = "[+";
    private static final String END = " chars]";

    private CutOff() {}

    /** The text without the mark at its end; the draft warns that the text is not whole. */
    static @Nullable String taken(@Nullable String text, Draft draft) {
        String stripped = text == null ? "" : text.stripTrailing();
        int start = stripped.endsWith(END) ? stripped.lastIndexOf(START) : -1;
        if (text == null
                || start < 0
                || !isNumber(stripped, start + START.length(), stripped.length() - END.length())) {
            return text;
        }
        draft.warn(new Warning(Warning.Kind.LEFT_OUT, "body", "the sender cut the text off"));
        return stripped.substring(0, start).stripTrailing();
    }

    private static boolean isNumber(String text, int from, int to) {
        return from < to && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
