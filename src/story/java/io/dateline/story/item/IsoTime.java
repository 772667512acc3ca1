package io.dateline.story.item;

import io.dateline.article.UtcStamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Times in ISO 8601 as events have them. Those to the second in UTC, which nearly all are, are read by {@link UtcStamp} and written here; any other goes
 * through {@link Instant}, whose parser takes longer than all other members of a small event.
 */
public final class IsoTime {
    private static final long DAY_MS = 86_400_000L;
    private static final int SECOND_MS = 1_000;

    /** Characters of a text to the second. */
    private static final int ROOM = 20;

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
        Instant plain = UtcStamp.read(text);
        return (plain == null ? Instant.parse(text) : plain).toEpochMilli();
    }

    /** The text of {@link Instant#toString()}. */
    public static String text(long millis) {
        long day = Math.floorDiv(millis, DAY_MS);
        int rest = (int) Math.floorMod(millis, DAY_MS);
        if (rest % SECOND_MS != 0 || day < FIRST_DAY || day > LAST_DAY) {
            return Instant.ofEpochMilli(millis).toString();
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        int seconds = rest / SECOND_MS;
        StringBuilder text = new StringBuilder(ROOM);
        digits(text, date.getYear(), 4).append('-');
        digits(text, date.getMonthValue(), 2).append('-');
        digits(text, date.getDayOfMonth(), 2).append('T');
        digits(text, seconds / 3_600, 2).append(':');
        digits(text, seconds / 60 % 60, 2).append(':');
        return digits(text, seconds % 60, 2).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int digits) {
        int unit = digits == 4 ? 1_000 : 10;
        for (; unit > 0; unit /= 10) {
            text.append((char) ('0' + number / unit % 10));
        }
        return text;
    }
}
