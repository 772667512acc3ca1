package io.dateline.words.agency;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a news agency. What could not be established is left out, not guessed.
 *
 * @param id the name of its file
 * @param names how it is written in fields, credits and datelines, in lower case; a host also stands for those below it
 * @param country ISO 3166 code of where it is at home
 * @param zone of its times that have none; null when they are in UTC, or not known
 * @param language BCP 47, of an agency that writes in one only; null for any other
 * @param urgencies its priorities in lower case, and what they are in IPTC's urgency of 1 to 9
 * @param headline what stands for a headline
 * @param phrases of its desk, by what they order, in lower case
 * @param conventionOf the format that all senders use as this agency does, by its label; null for none
 */
public record Agency(
        String id,
        Set<String> names,
        String country,
        @Nullable ZoneId zone,
        @Nullable String language,
        Map<String, Integer> urgencies,
        HeadlineRule headline,
        Map<Phrase, List<String>> phrases,
        @Nullable String conventionOf) {
    /** What the desk of an agency may say in words of its own. */
    public enum Phrase {
        KILL,
        HOLD,
        CORRECTION
    }

    public Agency {
        names = Set.copyOf(names);
        urgencies = Map.copyOf(urgencies);
        phrases = Map.copyOf(phrases);
    }

    /** The urgency of one of its priorities; null when it has no such. */
    public @Nullable Integer urgency(@Nullable String priority) {
        return priority == null ? null : urgencies.get(priority.strip().toLowerCase(Locale.ROOT));
    }

    /** Its phrases of that kind; none by default. */
    public List<String> phrases(Phrase kind) {
        return phrases.getOrDefault(kind, List.of());
    }
}
