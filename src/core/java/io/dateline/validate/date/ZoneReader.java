package io.dateline.validate.date;

import io.dateline.validate.date.Phrases.Match;
import io.dateline.validate.date.TimeWords.Role;
import io.dateline.words.WordKinds;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The zone of a written time: an offset, an abbreviation, a name such as "Eastern" or "London time",
 * {@code America/Sao_Paulo}, or "local time", which names none.
 */
final class ZoneReader {
    /** No place on Earth is further from UTC than 14 hours, nor was one since offsets are counted in whole minutes. */
    static final int MAX_HOURS = 14;

    /** Letters A to Z of military time, without J: A is one hour east, M twelve, N one hour west, Y twelve. */
    private static final WordKinds GERMAN = WordKinds.words("/words/de/zones.tsv");

    private static final List<String> TIME_ENDINGS = GERMAN.list("time-ending");
    private static final List<String> PLACE_ENDINGS = GERMAN.list("place-ending");
    private static final String MILITARY = "ABCDEFGHIKLM";

    private final Tokens tokens;

    /** What the last zone read means; empty for "local time". */
    private List<ZoneMeaning> meanings = List.of();

    ZoneReader(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isNameAt(int i) {
        return named(i, false) > 0 || military(i) > 0;
    }

    /** Where the zone ends that begins at a place, which then is in the parts; -1 when there is none. */
    int at(int i, Parts parts, boolean afterHalf) {
        if (parts.zone != null) {
            return -1;
        }
        int end = parts.clock == null && !parts.hasDate() ? -1 : offset(i, false);
        end = end > 0 ? end : military(i);
        end = end > 0 ? end : named(i, afterHalf);
        if (end > 0) {
            parts.zone = meanings;
        }
        return end;
    }

    private int offset(int i, boolean mayBeSpaced) {
        Token sign = tokens.get(i);
        Token first = tokens.get(i + 1);
        if ((!sign.is('+') && !sign.is('-')) || !first.hasDigits(1, 4) || (first.spaced() && !mayBeSpaced)) {
            return -1;
        }
        boolean colon = first.hasDigits(1, 2)
                && (tokens.get(i + 2).is(':') || tokens.get(i + 2).is('.'))
                && tokens.get(i + 3).hasDigits(2, 2)
                && !tokens.get(i + 3).spaced();
        String digits = colon ? first.text() + tokens.get(i + 3).text() : first.text();
        boolean minutes = digits.length() > 2;
        int value = Integer.parseInt(digits);
        int hours = minutes ? value / 100 : value;
        int total = hours * 60 + (minutes ? value % 100 : 0);
        if (total > MAX_HOURS * 60 || (minutes && value % 100 > 59)) {
            return -1;
        }
        meanings = List.of(ZoneMeaning.of(ZoneOffset.ofTotalSeconds((sign.is('-') ? -total : total) * 60)));
        return colon ? i + 4 : i + 2;
    }

    /** {@code 1800A}: one capital letter straight after four digits. */
    private int military(int i) {
        Token letter = tokens.get(i);
        if (!letter.caps()
                || letter.text().length() != 1
                || letter.spaced()
                || !tokens.get(i - 1).hasDigits(4, 4)) {
            return -1;
        }
        char c = letter.text().toUpperCase(Locale.ROOT).charAt(0);
        int east = MILITARY.indexOf(c) + 1;
        int west = c >= 'N' && c <= 'Y' ? c - 'N' + 1 : 0;
        if (c == 'H' || east + west == 0) {
            return -1;
        }
        meanings = List.of(ZoneMeaning.of(ZoneOffset.ofHours(east > 0 ? east : -west)));
        return i + 1;
    }

    private int named(int i, boolean afterHalf) {
        int id = id(i);
        if (id > 0) {
            return id;
        }
        int local = TimeWords.skip(Role.LOCAL, tokens, i);
        if (local > i) {
            meanings = List.of();
            return local;
        }
        int end = name(i, afterHalf);
        int start = TimeWords.skip(Role.ZONE_BEFORE, tokens, i);
        end = end > 0 || start == i ? end : name(start, afterHalf);
        if (end < 0) {
            return germanTime(i);
        }
        boolean universal =
                meanings.size() == 1 && ZoneOffset.UTC.equals(meanings.get(0).literal());
        int signed = universal ? offset(end, true) : -1;
        return signed > 0 ? signed : TimeWords.skip(Role.ZONE_AFTER, tokens, end);
    }

    private int name(int i, boolean afterHalf) {
        Match<List<ZoneMeaning>> match = Zones.at(tokens, i, afterHalf);
        if (match == null) {
            return -1;
        }
        meanings = match.value();
        return match.end();
    }

    /** How long the ending of the list is that the word has; 0 when it has none. */
    private static int endsWith(List<String> endings, String word) {
        return endings.stream()
                .filter(word::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** {@code Berliner Zeit}, {@code New Yorker Zeit}. */
    private int germanTime(int i) {
        for (int zeit = i + 1; zeit <= i + 3 && zeit < tokens.size(); zeit++) {
            String last = tokens.get(zeit - 1).text();
            if (endsWith(TIME_ENDINGS, tokens.get(zeit).text()) > 0 && endsWith(PLACE_ENDINGS, last) > 0) {
                String written = tokens.written()
                        .substring(tokens.get(i).start(), tokens.get(zeit - 1).end() - endsWith(PLACE_ENDINGS, last));
                Match<List<ZoneMeaning>> match = Zones.at(Tokens.of(written), 0, false);
                if (match != null && match.end() == zeit - i) {
                    meanings = match.value();
                    return zeit + 1;
                }
            }
        }
        return -1;
    }

    /** A tz database id, with the slash that each has but a few. */
    private int id(int i) {
        if (!tokens.get(i).isWord() || !isIdMark(tokens.get(i + 1))) {
            return -1;
        }
        int end = i + 1;
        while (isIdMark(tokens.get(end))
                || (tokens.get(end).isWord() && !tokens.get(end).spaced())) {
            end++;
        }
        String written = tokens.written()
                .substring(tokens.get(i).start(), tokens.get(end - 1).end());
        ZoneId zone = written.indexOf('/') < 0 ? null : Zones.byId(written);
        if (zone == null) {
            return -1;
        }
        meanings = List.of(ZoneMeaning.of(zone));
        return end;
    }

    private static boolean isIdMark(Token token) {
        return !token.spaced() && (token.is('/') || token.is('_') || token.is('-'));
    }

    /** What a zone's field says: a name, an id of the tz database or of Windows, an offset; null when it is not understood. */
    static @Nullable List<ZoneMeaning> whole(String written) {
        String name = written.strip();
        ZoneId id = Zones.byId(name);
        if (id != null) {
            return List.of(ZoneMeaning.of(id));
        }
        Tokens tokens = Tokens.of(name);
        ZoneReader reader = new ZoneReader(tokens);
        int end = reader.offset(0, false);
        end = end > 0 ? end : reader.named(0, false);
        return end == tokens.size() ? reader.meanings : null;
    }
}
