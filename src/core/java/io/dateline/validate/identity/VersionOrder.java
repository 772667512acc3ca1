package io.dateline.validate.identity;

import io.dateline.article.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The place of a version among those of its uri, as one positive number that needs no knowledge of the other versions.
 * From the highest bit down:
 *
 * <pre>
 * 62       1 for an order (a kill, or a release by name), 0 for every other version
 * 61..23   when the version was made, else when its record arrived: hundredths of a second since 1970
 * 22       1 when the sender declares a number
 * 21..14   that number; 255 stands for it and all above   | 21..0  without a number: the offset modulo 2^22
 * 13..0    the offset modulo 2^14                         |
 * </pre>
 *
 * So orders outrank all else, time decides, the number parts versions of the same hundredth of a second, and the offset
 * parts those that have the same number or none. A feed that sends new text under an old date has no numbers; for it as
 * much of the offset is kept as there is room for. Where nothing tells a time, the number alone is the place: all files
 * of a sender that numbers its versions come in the right order.
 *
 * <p>Why this layout and not another: docs/decisions/version-order.md.
 */
final class VersionOrder {
    /** The bit that is set for orders only: 2^62. */
    static final long ORDER = 1L << 62;

    /** One more than the last hundredth of a second that has a place: in March 2144. */
    static final long TIMES = 1L << 39;

    /** The highest number that has a place of its own, less one. */
    static final long MAX_NUMBER = 255;

    private static final int TIE_BITS = 23;
    private static final long NUMBERED = 1L << 22;
    private static final int OFFSET_BITS_BELOW_NUMBER = 14;
    private static final int MILLIS_A_HUNDREDTH = 10;

    private VersionOrder() {}

    /**
     * @param made when the version was made; null when it does not say
     * @param number as declared; -1 when none was
     */
    static long place(@Nullable Instant made, long number, Arrival arrival) {
        long own = hundredths(made);
        long time = own == 0 ? hundredths(arrival.timestamp()) : own;
        if (time > 0) {
            return (time << TIE_BITS) | tie(number, arrival.offset());
        }
        Long offset = arrival.offset();
        return number >= 0 ? number : offset == null ? 0 : Math.min(offset, ORDER - 1);
    }

    private static long tie(long number, @Nullable Long offset) {
        long arrived = offset == null ? 0 : offset;
        return number < 0
                ? arrived & (NUMBERED - 1)
                : NUMBERED
                        | (Math.min(number, MAX_NUMBER) << OFFSET_BITS_BELOW_NUMBER)
                        | (arrived & ((1L << OFFSET_BITS_BELOW_NUMBER) - 1));
    }

    /**
     * The time in hundredths of a second since 1970; 0 when there is none or it lies outside the scale, as the
     * placeholders 0001-01-01, 1970-01-01 and 9999-12-31 do.
     */
    private static long hundredths(@Nullable Instant time) {
        if (time == null || time.getEpochSecond() < 0 || time.getEpochSecond() > TIMES) {
            return 0;
        }
        long hundredths = time.toEpochMilli() / MILLIS_A_HUNDREDTH;
        return hundredths < TIMES ? hundredths : 0;
    }
}
