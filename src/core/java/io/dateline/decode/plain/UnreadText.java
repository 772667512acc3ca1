package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names text that is of a known kind but not read: the one ordered list of those kinds. What is named here is turned away,
 * because its envelope would be published as copy, and a kill in it as an article.
 */
public final class UnreadText {
    private static final List<Function<Lines, @Nullable String>> KINDS = List.of(
            WireFraming::name,
            MailHeaders::name,
            DataText::name,
            TableText::name,
            ProgramText::name,
            ArmouredText::name);

    private UnreadText() {}

    /** What a text seems to be; null when it is of no kind known here. */
    public static @Nullable String name(Lines lines) {
        for (Function<Lines, @Nullable String> kind : KINDS) {
            String name = kind.apply(lines);
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
