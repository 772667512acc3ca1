package io.dateline.validate.date;

import io.dateline.article.Lifecycle.Embargo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of an embargo, read from a field or from the words after "embargoed until". Words that are not wholly
 * understood give no end, and the item stays withheld. Where several readings are possible, the one that ends last is
 * chosen:
 *
 * <ul>
 *   <li>no zone: the last place on Earth where that time comes, {@code -12:00};
 *   <li>a day without a time, and "midnight" of a day: the end of that day;
 *   <li>an abbreviation with several meanings of which neither the agency nor the language nor the place decides: the
 *       most common one if no other ends later, else no end;
 *   <li>an abbreviation of the wrong season, such as EDT in December: the clocks of that zone if they are later;
 *   <li>a weekday, or a time alone: the first such moment after the item's own time; without zone or own time no end;
 *   <li>a day without a year: the first that is not more than a month before the item's own time.
 * </ul>
 */
public final class EmbargoTime {
    /** Characters of the sender's words kept; a time with weekday, date, clock and two zones has some eighty. */
    static final int MAX_AS_SENT = 100;

    /** Characters looked at: a time and the sentence that goes on after it. */
    static final int MAX_LENGTH = 600;

    private EmbargoTime() {}

    /**
     * Reads the words after "embargoed until". The end is null unless all words that belong to the time are understood.
     */
    public static Embargo read(String words, ZoneContext context) {
        return reading(words, null, context).embargo();
    }

    /**
     * The embargo that fields give: the latest end of all values, and no end when one of them cannot be read.
     *
     * @param values as sent, at least one
     * @param zone of a field beside them; null when there is none
     */
    public static Embargo field(List<String> values, @Nullable String zone, ZoneContext context) {
        return new EmbargoField(zone, context).read(values);
    }

    /** The embargo that ends later. One without an end counts as the latest. */
    public static Embargo later(Embargo one, Embargo other) {
        Instant first = one.until();
        Instant second = other.until();
        if (first == null || second == null) {
            return first == null ? one : other;
        }
        return second.isAfter(first) ? other : one;
    }

    /** What was assumed to read the embargo, in English; null when nothing was. */
    public static @Nullable String assumption(Embargo embargo, ZoneContext context) {
        return embargo.until() == null
                ? null
                : reading(embargo.asSent(), null, context).assumption();
    }

    /**
     * @param zone to read a local time in; null when none stands beside it
     */
    static Reading reading(String words, @Nullable List<ZoneMeaning> zone, ZoneContext context) {
        Tokens tokens = Tokens.of(words.substring(0, Math.min(words.length(), MAX_LENGTH)));
        Expression expression = Expression.inNote(tokens, context);
        int end = expression.end();
        if (end == 0 || !new TrailingWords(tokens).isElsewhere(end)) {
            return Reading.unreadable(cut(words.strip()));
        }
        String asSent = cut(words.substring(
                tokens.get(0).start(), tokens.get(closed(tokens, end) - 1).end()));
        List<Parts> times = expression.times();
        if (zone != null && times.size() == 1 && times.get(0).zone == null) {
            times.get(0).zone = zone;
        }
        try {
            return new EmbargoEnd(context).of(times, asSent);
        } catch (DateTimeException | ArithmeticException impossible) {
            return Reading.unreadable(asSent);
        }
    }

    /** Past the bracket that closes the time's last zone. */
    private static int closed(Tokens tokens, int end) {
        return tokens.get(end).is(')') ? end + 1 : end;
    }

    static String cut(String words) {
        int end = Math.min(words.length(), MAX_AS_SENT);
        boolean splits = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, splits ? end - 1 : end);
    }

    /**
     * An embargo and how it was read.
     *
     * @param assumption in English; null when nothing was assumed
     */
    record Reading(Embargo embargo, @Nullable String assumption) {
        static Reading unreadable(String asSent) {
            return new Reading(new Embargo(null, asSent, null), null);
        }
    }
}
