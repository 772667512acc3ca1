package io.dateline.validate.date;

import io.dateline.article.Lifecycle.Embargo;
import io.dateline.validate.date.EmbargoTime.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the end of an embargo from the parts of its written time, by the rules of {@link EmbargoTime}; there may be
 * none.
 */
final class EmbargoEnd {
    /** Days an embargo without a year may be over: later versions still carry the note. */
    static final int PAST_DAYS = 31;

    /** Days in which every weekday and every time of day comes. */
    private static final int WEEK = 8;

    private record End(Instant instant, ZoneId zone) {}

    private final ZoneContext context;
    private final List<String> assumptions = new ArrayList<>();

    EmbargoEnd(ZoneContext context) {
        this.context = context;
    }

    /** The times must mean the same moment: the first that names a day gives it, the others may leave the day out. */
    Reading of(List<Parts> times, String asSent) {
        Parts base = times.stream().filter(EmbargoEnd::namesDay).findFirst().orElse(times.get(0));
        End end = end(base);
        for (Parts other : times) {
            if (end == null || (other != base && !agrees(other, end))) {
                return Reading.unreadable(asSent);
            }
        }
        return end == null
                ? Reading.unreadable(asSent)
                : new Reading(
                        new Embargo(end.instant(), asSent, end.zone().getId()),
                        assumptions.isEmpty() ? null : String.join("; ", assumptions));
    }

    private static boolean namesDay(Parts parts) {
        return parts.hasDate() || parts.weekday != null || parts.daysAhead != null;
    }

    /** A zone alone must be another name of the zone the end was read in. */
    private boolean agrees(Parts other, End end) {
        List<ZoneMeaning> meanings = other.zone;
        if (meanings == null || meanings.isEmpty() || other.daysAhead != null) {
            return false;
        }
        for (ZoneMeaning meaning : context.meant(meanings) == null ? meanings : List.of(meantOf(meanings))) {
            LocalDateTime local = LocalDateTime.ofInstant(end.instant(), meaning.literal());
            LocalDateTime named = LocalDateTime.ofInstant(end.instant(), end.zone());
            LocalDate date = Parts.Clock.isMidnightAfter(other.clock)
                    ? local.toLocalDate().minusDays(1)
                    : local.toLocalDate();
            boolean same = (other.clock == null ? named : other.on(date)).equals(local)
                    && (other.weekday == null || other.weekday == date.getDayOfWeek())
                    && (!other.hasDate() || isDay(other, date));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private ZoneMeaning meantOf(List<ZoneMeaning> meanings) {
        ZoneMeaning meant = context.meant(meanings);
        return meant == null ? meanings.get(0) : meant;
    }

    private static boolean isDay(Parts parts, LocalDate date) {
        return parts.month == date.getMonthValue()
                && parts.day == date.getDayOfMonth()
                && (parts.year == 0 || parts.year == date.getYear());
    }

    private @Nullable End end(Parts parts) {
        List<ZoneMeaning> meanings = parts.zone;
        if (parts.otherOrder != null) {
            return null;
        }
        if (meanings == null || meanings.isEmpty()) {
            return nowhere(parts);
        }
        ZoneMeaning meant = context.meant(meanings);
        if (meant != null) {
            return in(meant, parts);
        }
        return common(meanings, parts);
    }

    /** The most common meaning, if no other ends later. */
    private @Nullable End common(List<ZoneMeaning> meanings, Parts parts) {
        End first = in(meanings.get(0), parts);
        for (ZoneMeaning meaning : meanings) {
            End end = in(meaning, parts);
            if (first == null || end == null || end.instant().isAfter(first.instant())) {
                return null;
            }
        }
        if (first != null) {
            assumptions.add("the zone has " + meanings.size() + " meanings; read as the one that ends last, "
                    + DateReader.name(first.zone()));
        }
        return first;
    }

    private @Nullable End nowhere(Parts parts) {
        ZoneOffset last = DateReader.LAST_PLACE;
        LocalDate day =
                parts.daysAhead != null ? today(DateReader.FIRST_PLACE, parts) : parts.hasDate() ? dated(parts) : null;
        if (day == null) {
            return null;
        }
        assumptions.add("no zone; read as " + last.getId() + ", where that time comes last");
        return new End(at(parts, day).toInstant(last), last);
    }

    private @Nullable End in(ZoneMeaning meaning, Parts parts) {
        LocalDate day = parts.daysAhead != null
                ? today(meaning.literal(), parts)
                : parts.hasDate() ? dated(parts) : next(meaning, parts);
        if (day == null) {
            return null;
        }
        LocalDateTime local = at(parts, day);
        ZoneId zone = meaning.latest(local);
        return new End(ZoneMeaning.instant(zone, local), zone);
    }

    private LocalDateTime at(Parts parts, LocalDate day) {
        if (parts.clock == null) {
            String whole = "no time of day; read as the end of the day";
            if (!assumptions.contains(whole)) {
                assumptions.add(whole);
            }
            return day.plusDays(1).atStartOfDay();
        }
        return parts.on(day);
    }

    /** "Today" and "tomorrow"; null when a weekday beside it is another day. */
    private @Nullable LocalDate today(ZoneId zone, Parts parts) {
        Instant made = context.made();
        Integer ahead = parts.daysAhead;
        if (made == null || ahead == null) {
            return null;
        }
        LocalDate day = made.atZone(zone).toLocalDate().plusDays(ahead);
        boolean fits = (parts.weekday == null || parts.weekday == day.getDayOfWeek())
                && (!parts.hasDate() || isDay(parts, day));
        return fits ? day : null;
    }

    /** The day of a date; null when its weekday is another, or the year can be any. */
    private @Nullable LocalDate dated(Parts parts) {
        LocalDate day = parts.year > 0 ? parts.date() : nearest(parts);
        return day == null || (parts.weekday != null && parts.weekday != day.getDayOfWeek()) ? null : day;
    }

    private @Nullable LocalDate nearest(Parts parts) {
        Instant made = context.made();
        if (made == null) {
            return null;
        }
        LocalDate first = made.atZone(ZoneOffset.UTC).toLocalDate().minusDays(PAST_DAYS);
        for (int year = first.getYear(); year <= first.getYear() + 1; year++) {
            if (Parts.exists(year, parts.month, parts.day)) {
                LocalDate day = LocalDate.of(year, parts.month, parts.day);
                if (!day.isBefore(first)) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The first day on which that time of that weekday, or of any, comes after the item's own time. */
    private @Nullable LocalDate next(ZoneMeaning meaning, Parts parts) {
        Instant made = context.made();
        if (made == null || (parts.clock == null && parts.weekday == null)) {
            return null;
        }
        LocalDate day = made.atZone(meaning.literal()).toLocalDate().minusDays(1);
        for (int i = 0; i <= WEEK; i++, day = day.plusDays(1)) {
            LocalDateTime local = parts.clock == null ? day.plusDays(1).atStartOfDay() : parts.on(day);
            boolean fits = parts.weekday == null || parts.weekday == day.getDayOfWeek();
            if (fits && ZoneMeaning.instant(meaning.latest(local), local).isAfter(made)) {
                return day;
            }
        }
        return null;
    }
}
