package io.dateline.validate.identity;

import io.dateline.article.Arrival;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.validate.copy.Characters;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The version of its article that an item is, as far as the item says.
 *
 * @param name as sent; "1" when the sender gives none
 * @param number the name as a whole number; -1 when it is none
 * @param made when it was made; null when the item does not say
 * @param isLater whether the item shows that it is not the first version
 */
public record Version(String name, long number, @Nullable Instant made, boolean isLater) {
    /** Digits of a version number that fit a long for certain. */
    static final int MAX_DIGITS = 18;

    /** Digits that a name must have before it is taken for a date: a day without them, such as 20261123, has eight. */
    private static final int MIN_DATE_DIGITS = 8;

    /**
     * @param written as sent; null when the sender gives none
     * @param created when this version was made; null when the item does not say
     * @param first when the first version was made; null when the item does not say
     * @param dates reads a date; null when it is none
     */
    public static Version of(
            @Nullable String written,
            @Nullable Instant created,
            @Nullable Instant first,
            Function<String, @Nullable Instant> dates) {
        String name = written == null ? "" : Characters.line(written);
        long number = number(name);
        Instant named = created == null && digits(name) >= MIN_DATE_DIGITS ? dates.apply(name) : null;
        Instant made = created == null ? named : created;
        boolean isNumber = number >= 0 && named == null;
        boolean isLater = isNumber ? number > 1 : created != null && first != null && created.isAfter(first);
        return new Version(name.isEmpty() ? "1" : name, isNumber ? number : -1, made, isLater);
    }

    /** Orders the versions of one uri: see {@link VersionOrder}. */
    public long sequence(Lifecycle lifecycle, Arrival arrival) {
        boolean isOrder = lifecycle.pubStatus() == PubStatus.CANCELED
                || (lifecycle.pubStatus() == PubStatus.USABLE && lifecycle.change() == Change.REINSTATE);
        long place = VersionOrder.place(made, number, arrival);
        return isOrder ? place + VersionOrder.ORDER : place;
    }

    /** The leading whole number of {@code 7} or {@code 7.2}; -1 when there is none. */
    private static long number(String version) {
        int dot = version.indexOf('.');
        String digits = dot < 0 ? version : version.substring(0, dot);
        return !digits.isEmpty() && digits.length() <= MAX_DIGITS && digits(digits) == digits.length()
                ? Long.parseLong(digits)
                : -1;
    }

    private static int digits(String text) {
        return (int) text.chars().filter(unit -> unit >= '0' && unit <= '9').count();
    }
}
