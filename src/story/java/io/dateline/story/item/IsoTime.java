package io.dateline.story.item;

import io.dateline.article.UtcStamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Times in ISO 8601 as events have them. Those to the second or millisecond in UTC, which nearly all are, are read by {@link UtcStamp} and written here; any other goes
 * through {@link Instant}, whose parser takes longer than all other members of a small event.
 */
public final class IsoTime {
    private static final long DAY_MS = 86_400_000L;
    private static final int SECOND_MS = 1_000;

    /** A text to the second. */
    private static final String FORM = "0000-00-00T00:00:00Z";

    /** What one to the millisecond has in place of the last letter. */
    private static final String FRACTION = ".000Z";

    /** Days for which the date is written out: from the year 0 to the year 9999. */
    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();

    private static final long LAST_DAY = LocalDate.of(9_999, 12, 31).toEpochDay();

    private IsoTime() {}

    /**
     * Milliseconds since 1970.
     *
     * @throws java.time.DateTimeException when it is no time
     */
    public static long millis(String text) {
        int point = FORM.length() - 1;
        boolean hasMillis =
                text.length() == point + FRACTION.length() && text.charAt(point) == '.' && text.endsWith("Z");
        Instant plain = UtcStamp.read(hasMillis ? text.substring(0, point) + 'Z' : text);
        int millis = hasMillis ? fraction(text, point + 1) : 0;
        return plain == null || millis < 0 ? Instant.parse(text).toEpochMilli() : plain.toEpochMilli() + millis;
    }

    /** Below 0 when the three characters are no figures. */
    private static int fraction(String text, int at) {
        int millis = 0;
        for (int digit = at; digit < at + 3; digit++) {
            int figure = text.charAt(digit) - '0';
            millis = figure < 0 || figure > 9 || millis < 0 ? -1 : 10 * millis + figure;
        }
        return millis;
    }

    /** The text of {@link Instant#toString()}. */
    public static String text(long millis) {
        long day = Math.floorDiv(millis, DAY_MS);
        int rest = (int) Math.floorMod(millis, DAY_MS);
        if (day < FIRST_DAY || day > LAST_DAY) {
            return Instant.ofEpochMilli(millis).toString();
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int seconds = rest / SECOND_MS;
        int fraction = rest % SECOND_MS;
        char[] text = (fraction == 0 ? FORM : FORM.substring(0, FORM.length() - 1) + FRACTION).toCharArray();
        two(text, 0, date.getYear() / 100);
        two(text, 2, date.getYear() % 100);
        two(text, 5, date.getMonthValue());
        two(text, 8, date.getDayOfMonth());
        two(text, 11, seconds / 3_600);
        two(text, 14, seconds / 60 % 60);
        two(text, 17, seconds % 60);
        if (fraction != 0) {
            two(text, 20, fraction / 10);
            text[22] = (char) ('0' + fraction % 10);
        }
        return new String(text);
    }

    private static void two(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }
}
