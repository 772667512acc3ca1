package io.dateline.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content types that a sender may declare, rightly or not: one for each way into a format, two with other letters. */
final class Types {
    /** A seed ends in a line feed, whose number, 10, chooses the last: nothing was declared, so that the content decides. */
    private static final List<@Nullable String> ALL = Collections.unmodifiableList(Arrays.asList(
            "application/json",
            "application/ninjs+json",
            "application/x-ndjson",
            "application/cloudevents+json",
            "application/xml",
            "text/html",
            "message/rfc822",
            "text/plain",
            "text/plain; charset=utf-16",
            "text/xml; charset=windows-1252",
            null));

    private Types() {}

    /** Takes the last byte of the input. */
    static @Nullable String pick(FuzzedDataProvider data) {
        return data.pickValue(ALL);
    }
}
