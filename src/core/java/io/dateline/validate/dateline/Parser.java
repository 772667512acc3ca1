package io.dateline.validate.dateline;

import io.dateline.article.Dateline;
import io.dateline.article.Dateline.Day;
import io.dateline.validate.date.WrittenDay;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline from left to right, part by part: places, a day, an agency in brackets, slashes or after a comma. Each
 * step moves on, and only so much of the text is looked at, so that the work is bounded whatever stands there.
 */
abstract class Parser {
    /** Steps taken; the longest dateline has half as many parts and marks. */
    static final int MAX_STEPS = 24;

    /** Shortest agency that is one right after a place, without brackets: {@code PA} is a state of the USA there. */
    static final int MIN_BARE_AGENCY = 4;

    final String text;
    final int limit;
    int at;

    /** Whether nothing that comes can belong to the place. */
    boolean sealed;

    private int placeStart = -1;
    private int placeEnd;
    private @Nullable Day day;
    private boolean dayParted;
    private @Nullable String agency;

    Parser(String text, int longest) {
        this.text = text;
        this.limit = Math.min(text.length(), longest);
    }

    final void readParts() {
        for (int step = 0; step < MAX_STEPS && at < limit && step(); step++) {
            // each step moves on
        }
    }

    private boolean step() {
        char c = text.charAt(at);
        if (" ,.;".indexOf(c) >= 0) {
            at++;
            return at > 1;
        }
        if (Marks.isSeparator(text, at) || Marks.isColon(text, at)) {
            return separator();
        }
        if (Marks.isOpening(c)) {
            return enclosed(Marks.closing(text, at));
        }
        if (c == '/') {
            return slash();
        }
        return (day == null && day()) || run();
    }

    private boolean separator() {
        boolean colon = text.charAt(at) == ':';
        int end = colon ? Marks.afterBlanks(text, at + 1) : Marks.afterDashes(text, at);
        separated(colon, end);
        sealed = true;
        at = end;
        return true;
    }

    private boolean slash() {
        int close = Marks.closingSlash(text, at);
        if (close > 0) {
            return enclosed(close);
        }
        at++;
        return placeStart >= 0 && !sealed;
    }

    private boolean enclosed(int close) {
        if (close < 0 || close >= limit || agency != null) {
            return false;
        }
        String inside = text.substring(at + 1, close).strip();
        if (!isAgency(inside)) {
            return false;
        }
        agency = inside;
        sealed = true;
        at = close + 1;
        closed();
        return true;
    }

    private boolean day() {
        WrittenDay read = WrittenDay.at(text.substring(at, markAfter(at)));
        if (read == null) {
            return false;
        }
        day = new Day(MonthDay.of(read.month(), read.day()), read.year());
        sealed |= placeStart >= 0;
        dayParted = placeStart >= 0 && isParted(placeEnd);
        at += read.end();
        return true;
    }

    private boolean isParted(int from) {
        for (int i = from; i < at; i++) {
            if (text.charAt(i) != ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean run() {
        int end = at;
        int stop = markAfter(at);
        while (end < stop && ",;/".indexOf(text.charAt(end)) < 0 && !(end > at && dayAfterBlank(end, stop))) {
            end++;
        }
        String words = text.substring(at, end).strip();
        int start = at;
        at = end;
        return !words.isEmpty() && (end < limit || endsOpen()) && words(words, start);
    }

    private boolean words(String words, int start) {
        boolean mayBe = sealed || (placeStart >= 0 && words.length() >= MIN_BARE_AGENCY);
        if (mayBe && agency == null && AgencyName.isKnown(words)) {
            agency = words;
            sealed = true;
            return true;
        }
        if (sealed) {
            return placeStart < 0 ? false : skips();
        }
        placeStart = placeStart < 0 ? start : placeStart;
        placeEnd = start + words.length();
        return true;
    }

    private boolean dayAfterBlank(int blank, int stop) {
        return day == null
                && text.charAt(blank) == ' '
                && blank + 1 < stop
                && text.substring(blank, stop).chars().anyMatch(Character::isDigit)
                && WrittenDay.at(text.substring(blank + 1, stop)) != null;
    }

    /** The next mark that no day reaches over. */
    private int markAfter(int from) {
        int end = from;
        while (end < limit
                && !Marks.isSeparator(text, end)
                && !Marks.isColon(text, end)
                && !Marks.isOpening(text.charAt(end))
                && !(text.charAt(end) == '/' && Marks.closingSlash(text, end) > 0)) {
            end++;
        }
        return end;
    }

    /** All places as written. */
    final @Nullable String places() {
        return placeStart < 0 ? null : text.substring(placeStart, placeEnd);
    }

    final @Nullable Day readDay() {
        return day;
    }

    /** Whether a comma or a dash stands between the place and the day. */
    final boolean isDayParted() {
        return dayParted;
    }

    final @Nullable String readAgency() {
        return agency;
    }

    final Dateline dateline(String written, int end) {
        List<String> places = new ArrayList<>();
        String all = places();
        if (all != null) {
            for (String place : all.split("/", -1)) {
                if (!place.isBlank()) {
                    places.add(place.strip());
                }
            }
        }
        String first = places.isEmpty() ? null : places.remove(0);
        return new Dateline(written, first, places, day, agency, end);
    }

    abstract boolean isAgency(String inside);

    /** Whether words may end with the text. */
    abstract boolean endsOpen();

    /** Whether words after the place's end that are no agency are passed over. */
    abstract boolean skips();

    /** A dash or a colon was met, and what follows begins at {@code end}. */
    abstract void separated(boolean colon, int end);

    /** An agency's bracket or slash was closed. */
    abstract void closed();
}
