package io.dateline.validate.date;

import io.dateline.article.UtcStamp;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of items, as leniently as feed readers do: ISO 8601, RFC 822, asctime, dates in figures and dates with
 * the names of months in the languages of the wires, seconds or milliseconds since 1970. The weekday is ignored. A date
 * with words that belong to no part of a date is unreadable; warnings list what was assumed.
 */
public final class Dates {
    /** Longest date read; what is longer is no date. A JavaScript date with a long zone's name has some seventy. */
    static final int MAX_LENGTH = 100;

    private Dates() {}

    /** The instant, to the millisecond, for an item of unknown place; null when the date cannot be read. */
    public static @Nullable Instant parse(String written) {
        ReadDate read = read(written, null, ZoneContext.UNKNOWN);
        return read == null ? null : read.instant();
    }

    /**
     * @param field the name of the item's field, for the warnings
     * @return null when it cannot be read
     */
    public static @Nullable ReadDate read(String written, @Nullable String field, ZoneContext context) {
        String text = unwrapped(written.strip());
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            Instant exact = UtcStamp.read(text);
            Instant sure = exact == null ? Epoch.read(text) : exact;
            return sure != null ? ReadDate.exact(sure) : new DateReader(field, context).read(text);
        } catch (DateTimeException | ArithmeticException impossible) {
            return null;
        }
    }

    /** {@code /Date(1795457130123)/}, as .NET writes it into JSON. */
    private static String unwrapped(String text) {
        String bare =
                text.startsWith("\\/") && text.endsWith("\\/") ? text.substring(1, text.length() - 2) + "/" : text;
        return bare.startsWith("/Date(") && bare.endsWith(")/") ? bare.substring(6, bare.length() - 2) : text;
    }

    public static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
