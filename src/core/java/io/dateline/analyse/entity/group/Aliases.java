package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.words.WordFile;
import io.dateline.words.WordKinds;
import io.dateline.words.WordLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads short names that the text itself explains: "Republic of Korea (ROK)", "WHO (World Health Organization)", "ROK
 * stands for ... the Republic of Korea", and the symbol a company trades under: "Kestrel Robotics (NASDAQ: KSTL)".
 */
final class Aliases {
    private static final List<String> STANDS_FOR =
            WordKinds.phrases("/words/en/phrases.tsv").list("stands-for");

    /** Half of what was one country, and the folded names of those it may be. */
    private static final Map<String, List<String>> HALVES = halves();

    private static final int LONGEST_DISTANCE = 80;

    /** From the bracket to the symbol: the longest exchange's name and a colon. */
    private static final int LONGEST_EXCHANGE = 16;

    private final OrganisationNames names;

    private static Map<String, List<String>> halves() {
        Map<String, List<String>> halves = new HashMap<>();
        for (List<String> row : WordFile.rows("/words/en/country-halves.tsv", 2)) {
            halves.put(row.get(0), WordLine.cut(row.get(1), '|'));
        }
        return Map.copyOf(halves);
    }

    Aliases(OrganisationNames names) {
        this.names = names;
    }

    /** From the folded key of each short name to that of the full one. */
    Map<String, String> read(String text, List<Occurrence> occurrences) {
        Map<String, String> aliases = new HashMap<>();
        halves(aliases, occurrences);
        for (int i = 0; i + 1 < occurrences.size(); i++) {
            Occurrence one = occurrences.get(i);
            Occurrence next = occurrences.get(i + 1);
            if (inBrackets(text, one, next) && sameKind(one, next)) {
                pair(aliases, one.name(), next.name());
            } else if (OrganisationNames.isAcronym(one.name()) && standsFor(text, one)) {
                explain(aliases, one, occurrences, i + 1);
            }
            if (one.type() == EntityType.ORGANISATION) {
                symbol(aliases, text, occurrences, i);
            }
        }
        return aliases;
    }

    /** "the North" in copy that names North Korea; in copy that names two such countries it is neither. */
    private static void halves(Map<String, String> aliases, List<Occurrence> occurrences) {
        Set<String> named = new HashSet<>();
        occurrences.forEach(occurrence -> named.add(occurrence.name().key()));
        HALVES.forEach((half, countries) -> {
            List<String> meant = countries.stream().filter(named::contains).toList();
            if (meant.size() == 1) {
                aliases.put(half, meant.get(0));
            }
        });
    }

    /** The symbol in the bracket behind a company, its exchange before it a mention of its own or none. */
    private void symbol(Map<String, String> aliases, String text, List<Occurrence> all, int company) {
        int open = all.get(company).mention().span().end();
        for (int i = company + 1; i < Math.min(all.size(), company + 3); i++) {
            int start = all.get(i).mention().span().start();
            int end = all.get(i).mention().span().end();
            if (text.startsWith(" (", open)
                    && start - open <= LONGEST_EXCHANGE + 2
                    && text.substring(open, start).strip().endsWith(":")
                    && end < text.length()
                    && ")],;".indexOf(text.charAt(end)) >= 0) {
                aliases.putIfAbsent(
                        all.get(i).name().key(), key(all.get(company).name()));
            }
        }
    }

    private static boolean sameKind(Occurrence one, Occurrence other) {
        return one.type() == other.type() || OrganisationNames.isAcronym(other.name());
    }

    private void pair(Map<String, String> aliases, Name one, Name other) {
        if (OrganisationNames.isAcronym(other) && names.abbreviates(other, one)) {
            aliases.putIfAbsent(other.key(), key(one));
        } else if (OrganisationNames.isAcronym(one) && names.abbreviates(one, other)) {
            aliases.putIfAbsent(one.key(), key(other));
        } else if (names.blends(other, one)) {
            aliases.putIfAbsent(other.key(), key(one));
        }
    }

    private String key(Name name) {
        return names.core(name).key();
    }

    private static boolean inBrackets(String text, Occurrence one, Occurrence next) {
        int from = one.mention().span().end();
        int to = next.mention().span().start();
        int end = next.mention().span().end();
        return to - from == 2
                && text.startsWith(" (", from)
                && end < text.length()
                && (text.charAt(end) == ')' || text.charAt(end) == ',' || text.charAt(end) == ';');
    }

    private static boolean standsFor(String text, Occurrence one) {
        int at = one.mention().span().end();
        return text.startsWith(" ", at) && STANDS_FOR.stream().anyMatch(phrase -> text.startsWith(phrase, at + 1));
    }

    private void explain(Map<String, String> aliases, Occurrence acronym, List<Occurrence> all, int from) {
        int end = acronym.mention().span().end();
        for (int i = from; i < all.size() && all.get(i).mention().span().start() - end < LONGEST_DISTANCE; i++) {
            if (names.isInitials(acronym.name(), all.get(i).name())) {
                aliases.putIfAbsent(acronym.name().key(), all.get(i).name().key());
                return;
            }
        }
    }
}
