package io.dateline.view.window;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * What the row says of its article's place among the versions.
 *
 * @param seq {@code versionSeq} of the event; text in JSON, since JavaScript's numbers do not hold it
 * @param version as sent
 * @param change what the version does to those before it, as the event names it
 * @param update the number in "3rd update"; 0 when there is none
 */
public record Order(
        @JsonSerialize(using = ToStringSerializer.class) long seq, String version, String change, int update) {
    /** Kills and releases of kills count from here up: the schema's description of {@code versionSeq}. */
    private static final long ORDERS = 1L << 62;

    /** Whether it is a kill or takes one back, and so outranks every version. */
    public boolean commands() {
        return seq >= ORDERS;
    }

    /** Its place among the versions alone. */
    public long rank() {
        return seq & (ORDERS - 1);
    }
}
