package io.dateline.train.ner;

import io.dateline.article.Prose;
import java.util.Locale;
import java.util.Set;

/** Word lists for reading labels: above all the words that stand before a person's name and are no part of it. GMB's annotators took them in. */
final class Titles {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "president",
            "prime",
            "minister",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "sir",
            "lord",
            "lady",
            "professor",
            "prof",
            "gen",
            "general",
            "col",
            "colonel",
            "foreign",
            "secretary",
            "secretary-general",
            "chancellor",
            "judge",
            "justice",
            "capt",
            "captain",
            "lt",
            "lieutenant",
            "sgt",
            "mayor",
            "ambassador",
            "chairman",
            "vice",
            "deputy",
            "defense",
            "premier",
            "spokesman",
            "commander",
            "admiral",
            "cardinal",
            "archbishop",
            "bishop",
            "ayatollah",
            "sheikh",
            "emperor",
            "envoy",
            "congressman",
            "director",
            "leader",
            "chief",
            "rev",
            "reverend",
            "major");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Set<String> EVENTS = Set.of(
            "cup",
            "games",
            "war",
            "festival",
            "championship",
            "championships",
            "olympics",
            "summit",
            "election",
            "elections",
            "tournament",
            "open",
            "league",
            "prix",
            "marathon",
            "conference",
            "revolution",
            "battle",
            "navami",
            "christmas",
            "easter",
            "ramadan",
            "eid");

    private Titles() {}

    /** Whether a name that ends so is an event's: some sources do not mark events as such. */
    static boolean isEvent(String last) {
        return EVENTS.contains(last.toLowerCase(Locale.ROOT));
    }

    /** The first token from {@code first} that is no title, or {@code end}. */
    static int after(Prose prose, int first, int end) {
        int at = first;
        while (at < end && isTitle(prose.token(at))) {
            at++;
            while (at < end && at > first && prose.token(at).equals(".")) {
                at++;
            }
        }
        return at;
    }

    private static boolean isTitle(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    static boolean isDay(String token) {
        return DAYS.contains(token);
    }
}
