package io.dateline.validate.date;

import io.dateline.validate.date.TimeWords.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a written time from left to right, up to the first word that is no part of it. Each part is known by its form,
 * and joining words are skipped. A second part of the same kind begins another time: {@code 00:01 GMT (19:01 ET)}.
 */
final class Expression {
    /** Times read of one expression: desks give the zones of two or three capitals. */
    static final int MAX_TIMES = 4;

    /** Letters of the longest abbreviation of a zone. */
    static final int LONGEST_ABBREVIATION = 5;

    private final Tokens tokens;
    private final ZoneContext context;
    private final boolean note;
    private final List<Parts> times = new ArrayList<>();
    private final ZoneReader zones;
    private final ClockReader clocks;
    private Parts parts = new Parts();
    private int end;
    private int depth;
    private boolean afterHalf;

    private Expression(Tokens tokens, ZoneContext context, boolean note) {
        this.tokens = tokens;
        this.context = context;
        this.note = note;
        this.zones = new ZoneReader(tokens);
        this.clocks = new ClockReader(tokens);
        times.add(parts);
    }

    /** As a desk's note writes a time: the text may go on with something else. */
    static Expression inNote(Tokens tokens, ZoneContext context) {
        Expression expression = new Expression(tokens, context, true);
        expression.read();
        return expression;
    }

    /** As a field holds a date. */
    static Expression inField(Tokens tokens, ZoneContext context) {
        Expression expression = new Expression(tokens, context, false);
        expression.read();
        return expression;
    }

    /** The times written: one, or the same time in several zones. */
    List<Parts> times() {
        return times;
    }

    /** The token after the last part. */
    int end() {
        return end;
    }

    private void read() {
        int i = 0;
        while (i < tokens.size()) {
            int next = part(i);
            if (next < 0 && repeats(i) && times.size() < MAX_TIMES) {
                parts = new Parts();
                times.add(parts);
                next = part(i);
            }
            if (next > i) {
                afterHalf = isHalf(i, next);
                end = next;
                i = next;
            } else {
                next = join(i);
                if (next == i) {
                    break;
                }
                i = next;
            }
        }
        if (parts.isEmpty() && times.size() > 1) {
            times.remove(parts);
        }
    }

    private boolean isHalf(int from, int next) {
        for (int i = from; i < next; i++) {
            if (TimeWords.isAt(Role.HALF, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private int part(int i) {
        int next = new NumericDate(tokens, parts, context).at(i);
        next = next > 0 ? next : stamp(i);
        next = next > 0 ? next : clocks.at(i, parts);
        next = next > 0 ? next : new NamedDate(tokens, parts, clocks, this::isYear).at(i);
        next = next > 0 ? next : lateYear(i);
        next = next > 0 ? next : weekday(i);
        next = next > 0 ? next : relativeDay(i);
        next = next > 0 ? next : zones.at(i, parts, afterHalf);
        return next > 0 || note ? next : surplusZone(i);
    }

    /** Skips a second zone of a field, which says nothing new. An unknown zone is ignored with a warning. */
    private int surplusZone(int i) {
        Token token = tokens.get(i);
        if (parts.zone != null) {
            return new ZoneReader(tokens).at(i, new Parts(), false);
        }
        boolean unknown = parts.clock != null
                && token.caps()
                && token.text().length() <= LONGEST_ABBREVIATION
                && token.text().length() > 1;
        if (unknown) {
            parts.zone = List.of();
            parts.oddities.add("its zone is not known");
        }
        return unknown ? i + 1 : -1;
    }

    /** Whether the same part would be read if it were not there already. */
    private boolean repeats(int i) {
        if (!note || parts.isEmpty()) {
            return false;
        }
        Parts kept = parts;
        List<Parts> keptTimes = List.copyOf(times);
        parts = new Parts();
        int next = part(i);
        parts = kept;
        times.clear();
        times.addAll(keptTimes);
        return next > 0;
    }

    /** In a note 2030 may be half past eight, unless an embargo made in these years may end in it. */
    private boolean isYear(int number) {
        Instant made = context.made();
        return !note
                || made == null
                || Math.abs(number - made.atOffset(ZoneOffset.UTC).getYear()) <= 1;
    }

    /** {@code 20261125180530} and {@code 202611251805}. */
    private int stamp(int i) {
        Token token = tokens.get(i);
        if (!token.hasDigits(12, 12) && !token.hasDigits(14, 14)) {
            return -1;
        }
        Tokens clock = Tokens.of("t" + token.text().substring(8));
        boolean read = parts.clock == null
                && new ClockReader(clock).at(1, parts) > 0
                && new NumericDate(tokens, parts, context).compact(token.text().substring(0, 8));
        return read ? i + 1 : -1;
    }

    /** The year at the end, as asctime writes it. */
    private int lateYear(int i) {
        Token token = tokens.get(i);
        if (!parts.hasDate() || parts.year > 0 || !token.hasDigits(4, 4)) {
            return -1;
        }
        if (!Parts.exists(token.value(), parts.month, parts.day)) {
            return -1;
        }
        parts.year = token.value();
        return i + 1;
    }

    private int weekday(int i) {
        int number = parts.weekday == null || !note ? TimeWords.number(Role.WEEKDAY, tokens, i) : 0;
        if (number == 0) {
            return -1;
        }
        parts.weekday = DayOfWeek.of(number);
        return TimeWords.skip(Role.WEEKDAY, tokens, i);
    }

    private int relativeDay(int i) {
        if (!note || parts.daysAhead != null || !TimeWords.isAt(Role.DAY, tokens, i)) {
            return -1;
        }
        parts.daysAhead = TimeWords.number(Role.DAY, tokens, i);
        return TimeWords.skip(Role.DAY, tokens, i);
    }

    /** Past what may stand between two parts; a point ends a note once date, clock and zone are there. */
    private int join(int i) {
        Token token = tokens.get(i);
        if (token.isWord()) {
            int at = TimeWords.skip(Role.AT, tokens, i);
            return Math.max(at, TimeWords.skip(Role.JOIN, tokens, i));
        }
        boolean between = switch (token.text()) {
            case ",", "/", ":", "|", "-" -> true;
            case "." -> !note || times.stream().noneMatch(Parts::isComplete);
            case "(", "[" -> depth++ >= 0;
            case ")", "]" -> depth-- > 0;
            default -> false;
        };
        return between ? i + 1 : i;
    }
}
