package io.dateline.view.api;

import io.dateline.view.api.Terms.Term;
import io.dateline.view.window.Closing;
import io.dateline.view.window.Row;
import io.dateline.view.window.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The search language of the box and the API: {@code person:"NAME" topic:economy urgency<3 lang:es since:2h words}. All
 * terms must hold. The page has the same language in {@code query.js}; one table of cases tests both.
 */
public final class Query {
    /** A search longer than this is no search. */
    private static final int LENGTH = 1_000;

    private static final Map<String, BiPredicate<Row, String>> KEYS = Map.ofEntries(
            Map.entry("person", (row, value) -> names(row, "person", value)),
            Map.entry("org", (row, value) -> names(row, "organisation", value)),
            Map.entry("name", (row, value) -> names(row, null, value)),
            Map.entry("place", (row, value) -> place(row, value)),
            Map.entry("topic", (row, value) -> topic(row, value)),
            Map.entry(
                    "lang",
                    (row, value) ->
                            row.language().equals(value) || row.language().startsWith(value + "-")),
            Map.entry("source", (row, value) -> Folded.contains(row.provider(), value)),
            Map.entry("country", (row, value) -> country(row, value)),
            Map.entry("change", (row, value) -> row.order().change().equals(value)),
            Map.entry("form", (row, value) -> row.form().equals(value)),
            Map.entry("speaker", (row, value) -> speaker(row, value)),
            Map.entry("is", (row, value) -> is(row, value)));

    private static final Map<Character, TemporalUnit> UNITS =
            Map.of('m', ChronoUnit.MINUTES, 'h', ChronoUnit.HOURS, 'd', ChronoUnit.DAYS);

    /** Five digits and their unit: longer ago than any window. */
    private static final int LONGEST_BACK = 6;

    private final Predicate<Row> matches;

    private Query(Predicate<Row> matches) {
        this.matches = matches;
    }

    /**
     * @throws BadQuery when a term cannot be understood
     */
    public static Query of(String text, Instant now) {
        if (text.length() > LENGTH) {
            throw new BadQuery("longer than " + LENGTH + " characters");
        }
        Predicate<Row> all = row -> true;
        for (Term term : Terms.of(text)) {
            Predicate<Row> one = predicate(term, now);
            all = all.and(term.negated() ? one.negate() : one);
        }
        return new Query(all);
    }

    public boolean matches(Row row) {
        return matches.test(row);
    }

    private static Predicate<Row> predicate(Term term, Instant now) {
        String value = Folded.of(term.value());
        if (term.operator().isEmpty()) {
            return row -> words(row, value);
        }
        String key = term.key().toLowerCase(Locale.ROOT);
        if (key.equals("urgency")) {
            return urgency(term);
        }
        if (!term.operator().equals(":")) {
            throw new BadQuery("only urgency takes " + term.operator());
        }
        if (key.equals("since")) {
            long from = since(term.value(), now).toEpochMilli();
            return row -> row.arrived() >= from;
        }
        BiPredicate<Row, String> test = KEYS.get(key);
        if (test == null) {
            throw new BadQuery(
                    "no such key: " + term.key() + ". There are person, org, place, name, topic, country, lang,"
                            + " source, urgency, change, form, speaker, is, since");
        }
        return row -> test.test(row, value);
    }

    private static Predicate<Row> urgency(Term term) {
        int bound;
        try {
            bound = Integer.parseInt(term.value());
        } catch (NumberFormatException e) {
            throw new BadQuery("urgency is a number from 1 to 9");
        }
        return row -> row.urgency() != null && compare(row.urgency(), term.operator(), bound);
    }

    private static boolean compare(int urgency, String operator, int bound) {
        return switch (operator) {
            case "<" -> urgency < bound;
            case "<=" -> urgency <= bound;
            case ">" -> urgency > bound;
            case ">=" -> urgency >= bound;
            default -> urgency == bound;
        };
    }

    /** A duration back ({@code 30m 2h 1d}) or a moment. */
    private static Instant since(String value, Instant now) {
        try {
            TemporalUnit unit = value.isEmpty() ? null : UNITS.get(value.charAt(value.length() - 1));
            if (unit == null || value.length() > LONGEST_BACK) {
                return Instant.parse(value);
            }
            return now.minus(Duration.of(Integer.parseInt(value.substring(0, value.length() - 1)), unit));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new BadQuery("since takes 30m, 2h, 1d or a moment such as 2026-11-30T08:00:00Z");
        }
    }

    private static boolean words(Row row, String value) {
        return (row.headline() != null && Folded.contains(row.headline(), value))
                || row.names().stream().anyMatch(name -> Folded.contains(name.name(), value))
                || placed(row, value)
                || Folded.contains(row.uri(), value);
    }

    private static boolean names(Row row, @Nullable String type, String value) {
        return row.names().stream()
                .anyMatch(name -> (type == null || name.type().equals(type))
                        && (Folded.contains(name.name(), value) || name.id().equals(value)));
    }

    private static boolean place(Row row, String value) {
        return placed(row, value) || names(row, "place", value);
    }

    private static boolean placed(Row row, String value) {
        return row.place() != null && Folded.contains(row.place().name(), value);
    }

    private static boolean topic(Row row, String value) {
        return row.topics().stream()
                .anyMatch(topic -> Folded.contains(topic.name(), value)
                        || topic.code().equals(value)
                        || topic.code().endsWith(":" + value));
    }

    private static boolean country(Row row, String value) {
        return row.countries().stream().anyMatch(code -> code.equalsIgnoreCase(value));
    }

    private static boolean speaker(Row row, String value) {
        return row.speakers().stream()
                .anyMatch(id -> id.equals(value)
                        || row.names().stream()
                                .anyMatch(name -> name.id().equals(id) && Folded.contains(name.name(), value)));
    }

    private static boolean is(Row row, String value) {
        Closing closing = row.closing();
        Standing standing = row.standing();
        return switch (value) {
            case "open" -> closing == null;
            case "copy" -> standing != null && standing.copyOf() != null;
            case "replaced" -> standing != null && standing.supersededBy() != null;
            case "doubtful" -> standing != null && !standing.basedOnRetracted().isEmpty();
            default -> closing != null && closing.because().equals(value);
        };
    }
}
