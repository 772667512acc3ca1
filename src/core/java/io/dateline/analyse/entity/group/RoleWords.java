package io.dateline.analyse.entity.group;

import io.dateline.words.WordKinds;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a word may be in the name of an office: its head, a word before or behind the head, or none of these. */
final class RoleWords {
    static final String STOPS = ",;:()\u2013\u2014|\"\u201c\u201d";

    private static final Set<String> LINKS = BodyNouns.WORDS.set("title-link");
    private static final Set<String> OFS = BodyNouns.WORDS.set("title-of");
    private static final Set<String> DETERMINERS = BodyNouns.WORDS.set("title-determiner");
    private static final Set<String> PREPOSITIONS = BodyNouns.WORDS.set("title-preposition");
    private static final Set<String> BEHIND = BodyNouns.WORDS.set("title-behind");
    private static final Set<String> PREFIXES = BodyNouns.WORDS.set("title-prefix");
    private static final Set<String> NOT_IN_TITLES = notInTitles();
    private static final Set<String> CLAUSE_BEGINS =
            WordKinds.words("/words/en/word-classes.tsv").set("aux", "modal", "subject", "say");

    private final Titles titles;

    RoleWords(Titles titles) {
        this.titles = titles;
    }

    /** Function words and verbs; a modifier of offices among them, such as "state", is asked for first. */
    private static Set<String> notInTitles() {
        WordKinds words = WordKinds.words("/words/en/word-classes.tsv");
        Set<String> all = new HashSet<>(words.set("say", "ask", "think", "want", "judge", "show"));
        all.addAll(words.set("determiner", "subject", "object", "possessive", "preposition", "conjunction"));
        all.addAll(words.set("subordinator", "aux", "modal", "negation", "time", "adverb"));
        return Set.copyOf(all);
    }

    /** Whether a clause goes on with the word: "has" of "Ann Example, a chief, has said". */
    static boolean goesOn(String bare) {
        return CLAUSE_BEGINS.contains(bare);
    }

    /** The word without stops at its end, folded. */
    static String bare(String word) {
        int end = word.length();
        while (end > 0 && (STOPS.indexOf(word.charAt(end - 1)) >= 0)) {
            end--;
        }
        return Fold.word(word.substring(0, end));
    }

    /** Whether the word ends with a mark that ends a title. */
    static boolean stops(String word) {
        return STOPS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** "minister", "then-president", "co-founder". */
    boolean isHead(String bare) {
        int hyphen = bare.indexOf('-');
        if (hyphen <= 0 || titles.isHead(bare)) {
            return titles.isHead(bare);
        }
        String first = bare.substring(0, hyphen);
        String second = bare.substring(hyphen + 1);
        return (PREFIXES.contains(first) && titles.isHead(second)) || (BEHIND.contains(second) && titles.isHead(first));
    }

    /** "designate" of "chairman designate". */
    boolean isBehindHead(String bare) {
        return BEHIND.contains(bare);
    }

    boolean isModifier(String bare) {
        return titles.isModifier(bare);
    }

    boolean isHonorific(String bare) {
        return titles.isHonorific(bare);
    }

    /** "Professor", an office of its own and a form of address behind another. */
    boolean isAcademic(String bare) {
        return titles.isAcademic(bare);
    }

    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    static boolean isOf(String word) {
        return OFS.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isPreposition(String bare) {
        return PREPOSITIONS.contains(bare);
    }

    /** "her" in "her lawyer", which belongs to the role as copy has it. */
    static boolean isPossessive(String word) {
        return BodyNouns.POSSESSIVES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "Sweden's", "Jaynes'". */
    static boolean isOwner(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") || word.endsWith("s'") || word.endsWith("s\u2019");
    }

    /** A capital that no function word has at the beginning of a sentence, or a number of letters: "NYPD". */
    boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && !NOT_IN_TITLES.contains(bare(word));
    }

    /** "US-backed", "op-ed": a word of parts in small letters or not, which may be a participle too. */
    boolean mayBeCompound(String word) {
        String bare = bare(word);
        return Character.isLetter(word.charAt(0)) && !NOT_IN_TITLES.contains(bare) && !bare.endsWith("ly");
    }

    /** A word in small letters that may be part of a title though no list has it: a noun, as far as can be told. */
    boolean mayBeNoun(String word) {
        String bare = bare(word);
        return Character.isLowerCase(word.charAt(0))
                && !NOT_IN_TITLES.contains(bare)
                && !bare.endsWith("ed")
                && !bare.endsWith("ly");
    }
}
