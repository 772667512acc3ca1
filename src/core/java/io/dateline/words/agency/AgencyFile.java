package io.dateline.words.agency;

import io.dateline.words.WordLine;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile: a line a fact, {@code key = value}, commas between several values; a line that begins with {@code #} is a
 * comment.
 */
final class AgencyFile {
    /** Longest name looked at in an item: longer ones would never be found. */
    static final int MAX_NAME = 100;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String KEYS =
            "names, country, zone, language, urgency, headline, kill, hold, correction, convention-of";

    private final String id;
    private final List<WordLine> lines;
    private final Set<String> seen = new HashSet<>();

    private Set<String> names = Set.of();
    private @Nullable String country;
    private @Nullable ZoneId zone;
    private @Nullable String language;
    private Map<String, Integer> urgencies = Map.of();
    private HeadlineRule headline = HeadlineRule.NONE;
    private final Map<Agency.Phrase, List<String>> phrases = new EnumMap<>(Agency.Phrase.class);
    private @Nullable String conventionOf;

    private AgencyFile(String id, List<WordLine> lines, @Nullable Agency before) {
        this.id = id;
        this.lines = lines;
        if (before != null) {
            names = before.names();
            country = before.country();
            zone = before.zone();
            language = before.language();
            urgencies = before.urgencies();
            headline = before.headline();
            phrases.putAll(before.phrases());
            conventionOf = before.conventionOf();
        }
    }

    /**
     * @param file how errors call it
     * @param before the profile of the same agency that this one changes; null when it is a new one
     * @throws AgencyException for a line that does not fit, or a new agency without name or country
     */
    static Agency read(String file, String id, List<WordLine> lines, @Nullable Agency before) {
        return new AgencyFile(id, lines, before).agency(file);
    }

    private Agency agency(String file) {
        lines.forEach(this::line);
        if (names.isEmpty() || country == null) {
            throw new AgencyException(file + ": " + (names.isEmpty() ? "names" : "country")
                    + " is missing. Fix: a new agency needs names and country.");
        }
        return new Agency(id, names, country, zone, language, urgencies, headline, phrases, conventionOf);
    }

    private void line(WordLine line) {
        int equals = line.text().indexOf('=');
        String key = equals < 0 ? "" : line.text().substring(0, equals).strip();
        String value = equals < 0 ? "" : line.text().substring(equals + 1).strip();
        if (value.isEmpty()) {
            throw fault(line, "", "is no fact", "write it as key = value");
        }
        if (!seen.add(key)) {
            throw fault(line, key, "stands here twice", "join the two lines");
        }
        switch (key) {
            case "names" -> names = names(line, value);
            case "country" -> country = country(line, value);
            case "zone" -> zone = zone(line, value);
            case "language" -> language = language(line, value);
            case "urgency" -> urgencies = urgencies(line, value);
            case "headline" -> headline = headline(line, value);
            case "kill" -> phrases.put(Agency.Phrase.KILL, phrases(line, key, value));
            case "hold" -> phrases.put(Agency.Phrase.HOLD, phrases(line, key, value));
            case "correction" -> phrases.put(Agency.Phrase.CORRECTION, phrases(line, key, value));
            case "convention-of" -> conventionOf = value;
            default -> throw fault(line, key, "is no key", "one of " + KEYS);
        }
    }

    private static Set<String> names(WordLine line, String value) {
        Set<String> names = new HashSet<>();
        for (String name : WordLine.entries(value.toLowerCase(Locale.ROOT))) {
            if (name.length() > MAX_NAME) {
                throw fault(line, "names", "has one of more than " + MAX_NAME + " characters", "shorten it");
            }
            names.add(name);
        }
        return names;
    }

    private static String country(WordLine line, String value) {
        if (!COUNTRIES.contains(value)) {
            throw fault(line, "country", "is no country", "a code of ISO 3166 such as FI");
        }
        return value;
    }

    private static ZoneId zone(WordLine line, String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException unknown) {
            throw fault(line, "zone", "is no time zone", "a name such as Europe/Helsinki");
        }
    }

    private static String language(WordLine line, String value) {
        Locale locale = Locale.forLanguageTag(value);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equalsIgnoreCase(value)) {
            throw fault(line, "language", "is no language", "a tag of BCP 47 such as fi or pt-BR");
        }
        return value;
    }

    private static Map<String, Integer> urgencies(WordLine line, String value) {
        Map<String, Integer> urgencies = new HashMap<>();
        for (String entry : WordLine.entries(value)) {
            List<String> pair = WordLine.cut(entry, '=');
            String urgency = pair.size() == 2 ? pair.get(1).strip() : "";
            if (urgency.length() != 1 || urgency.charAt(0) < '1' || urgency.charAt(0) > '9') {
                throw fault(
                        line,
                        "urgency",
                        "does not fit",
                        "priority = 1 to 9, with commas between, such as f = 1, b = 2");
            }
            urgencies.put(pair.get(0).strip().toLowerCase(Locale.ROOT), urgency.charAt(0) - '0');
        }
        return urgencies;
    }

    private static HeadlineRule headline(WordLine line, String value) {
        HeadlineRule rule = HeadlineRule.parse(value);
        if (rule == null) {
            throw fault(
                    line,
                    "headline",
                    "is no rule",
                    "none, first-paragraph or first-characters N, N up to " + HeadlineRule.MOST);
        }
        return rule;
    }

    private static List<String> phrases(WordLine line, String key, String value) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : WordLine.entries(value.toLowerCase(Locale.ROOT))) {
            if (phrase.length() > MAX_NAME) {
                throw fault(line, key, "has one of more than " + MAX_NAME + " characters", "give its first words");
            }
            phrases.add(phrase);
        }
        return List.copyOf(phrases);
    }

    private static AgencyException fault(WordLine line, String key, String what, String fix) {
        String subject = key.isEmpty() ? "the line" : key;
        return new AgencyException(
                line.file() + ", line " + line.number() + ": " + subject + ' ' + what + ". Fix: " + fix + '.');
    }
}
