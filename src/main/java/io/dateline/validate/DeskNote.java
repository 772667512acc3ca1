package io.dateline.validate;

import io.dateline.article.Lifecycle.Embargo;
import io.dateline.validate.date.EmbargoTime;
import io.dateline.validate.date.ZoneContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a note from desk to desk orders: kill, hold or embargo. The words must be an order about the item as a whole: a
 * headline "Storm kills 12", or "please kill the third paragraph", orders nothing of the kind.
 */
final class DeskNote {
    /** Longest note read; orders stand at its beginning. */
    static final int MAX_LENGTH = 2000;

    enum Order {
        NONE,
        KILL,
        HOLD,
        EMBARGO,
        LIFT
    }

    /**
     * @param embargo null when the note is none
     */
    record Read(Order order, @Nullable Embargo embargo) {
        static final Read NOTHING = new Read(Order.NONE, null);
    }

    private static final List<String> LIFTS =
            List.of("embargo lifted", "embargo is lifted", "hold released", "released from hold", "kill is withdrawn");
    private static final List<String> KILLS = List.of(
            "mandatory kill",
            "please kill",
            "kill this",
            "kill the story",
            "kill the item",
            "kill the article",
            "kill story",
            "kill item",
            "kill notice",
            "kill advisory",
            "kill bulletin",
            "bulletin kill",
            "must kill",
            "this story has been withdrawn",
            "this story is withdrawn",
            "story is killed",
            "story has been killed",
            "this item has been withdrawn",
            "this article has been withdrawn",
            "mandatory withdrawal");
    private static final List<String> HOLDS = List.of(
            "withhold this",
            "withhold the story",
            "withhold story",
            "hold this",
            "please hold",
            "please withhold",
            "mandatory hold",
            "hold the story",
            "hold story",
            "hold for release",
            "do not publish",
            "not for publication",
            "do not use this");
    private static final List<String> EMBARGOES = List.of(
            "embargoed until",
            "embargoed till",
            "embargo until",
            "embargo till",
            "embargoed to",
            "embargoed for",
            "under embargo until",
            "not for release before",
            "not for release until",
            "hold for release until",
            "hold until",
            "not for publication before",
            "not for publication until",
            "not to be published before",
            "not for use before");

    /** Orders when the note begins with them: elsewhere they may be the news. */
    private static final List<String> KILL_STARTS = List.of("kill", "killed", "withdrawn");

    private static final List<String> HOLD_STARTS = List.of("hold", "withhold", "on hold");
    private static final List<String> EMBARGO_STARTS = List.of("embargo", "embargoed");

    /** Parts of an item: an order about them leaves the item alone. */
    private static final List<String> PARTS = List.of(
            "paragraph",
            "graf",
            "para ",
            "graph",
            "photo",
            "picture",
            "image",
            "caption",
            "sentence",
            "line",
            "reference",
            "headline",
            "link",
            "quote",
            "video",
            "graphic",
            "first",
            "second",
            "third",
            "last",
            "1st",
            "2nd",
            "3rd");

    private DeskNote() {}

    static Read of(@Nullable String note, ZoneContext context) {
        if (note == null || note.isBlank()) {
            return Read.NOTHING;
        }
        String line = Characters.line(note);
        String lower = line.substring(0, Math.min(line.length(), MAX_LENGTH)).toLowerCase(Locale.ROOT);
        if (endOfFirst(LIFTS, lower) >= 0) {
            return new Read(Order.LIFT, null);
        }
        if (orders(KILLS, KILL_STARTS, lower) >= 0) {
            return new Read(Order.KILL, null);
        }
        int embargo = orders(EMBARGOES, EMBARGO_STARTS, lower);
        if (embargo >= 0) {
            return new Read(Order.EMBARGO, EmbargoTime.read(line.substring(Math.min(embargo, line.length())), context));
        }
        return orders(HOLDS, HOLD_STARTS, lower) >= 0 ? new Read(Order.HOLD, null) : Read.NOTHING;
    }

    /** Where such an order about the whole item ends; -1 when there is none. */
    private static int orders(List<String> phrases, List<String> starts, String lower) {
        int end = endOfFirst(phrases, lower);
        for (String start : starts) {
            if (end < 0 && lower.startsWith(start) && standsAlone(lower, start.length())) {
                end = Math.min(lower.length(), start.length() + 1);
            }
        }
        return end >= 0 && aboutAPart(lower, end) ? -1 : end;
    }

    private static boolean standsAlone(String lower, int end) {
        return end == lower.length() || ":.-!;,".indexOf(lower.charAt(end)) >= 0;
    }

    /** Whether one of the next words names a part of an item. */
    private static boolean aboutAPart(String lower, int from) {
        String next = lower.substring(from, Math.min(lower.length(), from + 30));
        return endOfFirst(PARTS, next) >= 0 && !next.contains("story") && !next.contains("headlined");
    }

    /** Where the first of the phrases ends that stands as whole words; -1 when none does. */
    private static int endOfFirst(List<String> phrases, String text) {
        for (String phrase : phrases) {
            int at = text.indexOf(phrase);
            if (at >= 0 && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
                return at + phrase.length();
            }
        }
        return -1;
    }
}
