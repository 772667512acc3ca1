package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.words.WordKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads short names that the text itself explains: "Republic of Korea (ROK)", "WHO (World Health Organization)", "ROK
 * stands for ... the Republic of Korea", and the symbol a company trades under: "Kestrel Robotics (NASDAQ: KSTL)".
 */
final class Aliases {
    private static final List<String> STANDS_FOR =
            WordKinds.phrases("/words/en/phrases.tsv").list("stands-for");

    private static final int LONGEST_DISTANCE = 80;

    /** From the bracket to the symbol: the longest exchange's name and a colon. */
    private static final int LONGEST_EXCHANGE = 16;

    private final OrganisationNames names;

    Aliases(OrganisationNames names) {
        this.names = names;
    }

    /** From the folded key of each short name to that of the full one. */
    Map<String, String> read(String text, List<Occurrence> occurrences) {
        Map<String, String> aliases = new HashMap<>();
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
        if (OrganisationNames.isAcronym(other) && abbreviates(other, one)) {
            aliases.putIfAbsent(other.key(), key(one));
        } else if (OrganisationNames.isAcronym(one) && abbreviates(one, other)) {
            aliases.putIfAbsent(one.key(), key(other));
        }
    }

    private String key(Name name) {
        return names.core(name).key();
    }

    /** Letters in order, the first one first: "AKP" need not fit, but "ADALET" does not shorten "Bank". */
    private boolean abbreviates(Name acronym, Name full) {
        return full.size() > 1 && (isInitials(acronym, full) || startsAlike(acronym, full));
    }

    private boolean isInitials(Name acronym, Name full) {
        String key = acronym.key();
        return key.equals(names.initials(full, false))
                || key.equals(names.initials(full, true))
                || key.equals(names.initials(names.core(full), false));
    }

    private static boolean startsAlike(Name acronym, Name full) {
        return full.key().charAt(0) == acronym.key().charAt(0) && acronym.key().length() <= full.size() + 2;
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
            if (isInitials(acronym.name(), all.get(i).name())) {
                aliases.putIfAbsent(acronym.name().key(), all.get(i).name().key());
                return;
            }
        }
    }
}
