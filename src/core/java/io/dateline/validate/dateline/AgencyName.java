package io.dateline.validate.dateline;

import io.dateline.validate.lifecycle.LeadMarks;
import io.dateline.words.WordKinds;
import io.dateline.words.agency.Agencies;
import java.util.Set;
import java.util.regex.Pattern;

/** What an agency calls itself in a dateline or a credit: a few capitalised words, or one short word as dpa writes itself. */
public final class AgencyName {
    /** What stands between the words of a name. */
    private static final Pattern GAP = Pattern.compile("[ /]");

    /** Most words in it. */
    static final int MAX_WORDS = 5;

    /** Longest name. */
    static final int MAX_LENGTH = 40;

    /** Letters of a name in small letters. */
    static final int MAX_SMALL = 6;

    /** Words in small letters that join those of a credit. */
    private static final Set<String> LINKS =
            WordKinds.words("/words/organisation-names.tsv").set("agency-link");

    private static final String SENTENCE_ENDS = ".!?…:";

    private AgencyName() {}

    /** Whether the words within brackets may be a credit: capitalised, but for what joins them. */
    public static boolean isCredit(String inside) {
        String[] words = GAP.split(inside.strip(), -1);
        if (words.length > MAX_WORDS || inside.length() < 2 || endsSentence(inside)) {
            return false;
        }
        for (String word : words) {
            boolean connects = LINKS.contains(word);
            boolean address = word.contains("@");
            if (word.isEmpty() || (!Character.isUpperCase(word.codePointAt(0)) && !connects && !address)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words within a dateline's brackets or slashes may be an agency. */
    static boolean isAgency(String inside) {
        boolean small = inside.length() <= MAX_SMALL && inside.chars().allMatch(Character::isLowerCase);
        return inside.length() >= 2
                && inside.length() <= MAX_LENGTH
                && (isCredit(inside) || small || isKnown(inside))
                && !LeadMarks.isMark(inside);
    }

    /** Whether the list of agencies has it, or one of several: {@code dpa/lby}. */
    static boolean isKnown(String written) {
        if (written.length() > MAX_LENGTH) {
            return false;
        }
        for (String name : written.split("/", -1)) {
            if (Agencies.ours().isName(name.strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String inside) {
        return SENTENCE_ENDS.indexOf(inside.charAt(inside.length() - 1)) >= 0;
    }
}
