package io.dateline.validate.date;

import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.validate.date.TimeWords.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One date in words or figures. Without a zone it is read in the agency's, else in UTC; without a time, at 00:00 UTC. */
final class DateReader {
    /**
     * The first offset in use. A local time in an unknown place lies between its readings in the first and the last.
     */
    static final ZoneOffset FIRST_PLACE = ZoneOffset.ofHours(14);

    static final ZoneOffset LAST_PLACE = ZoneOffset.ofHours(-12);

    private final @Nullable String field;
    private final ZoneContext context;
    private final List<Warning> warnings = new ArrayList<>();

    DateReader(@Nullable String field, ZoneContext context) {
        this.field = field;
        this.context = context;
    }

    @Nullable
    ReadDate read(String text) {
        Tokens tokens = Tokens.of(monthAlone(text) ? text + "-01" : withoutComments(text));
        int start = foreignWeekday(tokens);
        Tokens rest = start == 0
                ? tokens
                : Tokens.of(tokens.written().substring(tokens.get(start).start()));
        Expression expression = Expression.inField(rest, context);
        Parts parts = expression.times().get(0);
        if (!parts.hasDate() || parts.year == 0 || !isNothing(rest, expression.end())) {
            return null;
        }
        if (parts.zone == null) {
            parts.zone = zoneInComment(text);
        }
        for (String oddity : parts.oddities) {
            warn(Kind.ASSUMED_DATE, oddity);
        }
        return parts.clock == null ? dayOnly(parts) : timed(parts);
    }

    /** {@code 2026-11}, the shortest date of W3C's profile that cannot be another number. */
    private static boolean monthAlone(String text) {
        return text.length() == 7 && text.charAt(4) == '-' && Dates.isDigits(text, 0, 4) && Dates.isDigits(text, 5, 7);
    }

    private static String withoutComments(String text) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '（' ? 1 : 0;
            if (depth == 0) {
                bare.append(c);
            } else if (c == ')' || c == '）') {
                depth--;
                bare.append(' ');
            }
        }
        return bare.toString();
    }

    private static @Nullable List<ZoneMeaning> zoneInComment(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        return open < 0 || close < 0 ? null : ZoneReader.whole(text.substring(open + 1, close));
    }

    /** Past a first word before a comma: whatever the language, it is the weekday. */
    private static int foreignWeekday(Tokens tokens) {
        boolean named = tokens.get(0).isWord()
                && !TimeWords.isAt(Role.WEEKDAY, tokens, 0)
                && !TimeWords.isAt(Role.MONTH, tokens, 0);
        int comma = tokens.get(1).is('.') ? 2 : 1;
        return named && tokens.get(comma).is(',') ? comma + 1 : 0;
    }

    private static boolean isNothing(Tokens tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.is('.') && !token.is(',') && !token.is(';')) {
                return false;
            }
        }
        return true;
    }

    private ReadDate dayOnly(Parts parts) {
        Instant instant = parts.date().atStartOfDay().toInstant(zoneOf(parts));
        if (parts.zone == null) {
            warn(Kind.ASSUMED_ZONE, "no time of day and no zone; read as 00:00 UTC");
        }
        return spread(parts, instant, List.of(FIRST_PLACE, LAST_PLACE));
    }

    /** The offset of a day without a time, as {@code xsd:date} has it. */
    private static ZoneOffset zoneOf(Parts parts) {
        List<ZoneMeaning> zone = parts.zone;
        return zone != null && zone.size() == 1 && zone.get(0).literal() instanceof ZoneOffset offset
                ? offset
                : ZoneOffset.UTC;
    }

    private ReadDate timed(Parts parts) {
        List<ZoneMeaning> zone = parts.zone;
        LocalDateTime local = parts.on(parts.date());
        if (zone == null || zone.isEmpty()) {
            ZoneId own = context.zone();
            ZoneId assumed = own == null ? ZoneOffset.UTC : own;
            warn(Kind.ASSUMED_ZONE, (zone == null ? "no zone" : "no known zone") + "; read as " + name(assumed));
            return spread(parts, ZoneMeaning.instant(assumed, local), List.of(FIRST_PLACE, LAST_PLACE));
        }
        ZoneMeaning meant = context.meant(zone);
        if (meant != null) {
            return spread(parts, meant.literalInstant(local), List.of());
        }
        ZoneId first = zone.get(0).literal();
        warn(Kind.ASSUMED_ZONE, "the zone has " + zone.size() + " meanings; read as " + name(first));
        return spread(
                parts,
                ZoneMeaning.instant(first, local),
                zone.stream().map(ZoneMeaning::literal).toList());
    }

    private ReadDate spread(Parts parts, Instant instant, List<ZoneId> others) {
        Instant earliest = instant;
        Instant latest = instant;
        LocalDate other = parts.otherOrder;
        if (other != null) {
            warn(Kind.ASSUMED_DATE, "day and month may stand in either order; read as " + parts.date());
        }
        for (LocalDate date : other == null ? List.of(parts.date()) : List.of(parts.date(), other)) {
            LocalDateTime from = parts.on(date);
            LocalDateTime to = parts.clock == null ? from.plusDays(1) : from;
            for (ZoneId zone : others.isEmpty() ? List.of(zone(instant, parts)) : others) {
                Instant begin = ZoneMeaning.instant(zone, from);
                Instant end = ZoneMeaning.instant(zone, to);
                earliest = begin.isBefore(earliest) ? begin : earliest;
                latest = end.isAfter(latest) ? end : latest;
            }
        }
        return new ReadDate(instant, earliest, latest, warnings);
    }

    /** The offset in which that reading was made. */
    private static ZoneId zone(Instant instant, Parts parts) {
        long seconds = parts.on(parts.date()).toEpochSecond(ZoneOffset.UTC) - instant.getEpochSecond();
        return ZoneOffset.ofTotalSeconds((int) seconds);
    }

    private void warn(Kind kind, String detail) {
        warnings.add(new Warning(kind, field, detail));
    }

    static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
