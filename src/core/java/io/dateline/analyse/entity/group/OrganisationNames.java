package io.dateline.analyse.entity.group;

import io.dateline.words.WordKinds;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts about words in names of organisations, and the short forms that a name allows. */
public final class OrganisationNames {
    static final int LONGEST_ACRONYM = 8;

    /** Letters of the shortest word taken for one put together. */
    private static final int MIN_BLEND = 4;

    private static final Set<String> JOINS = Set.of("and", "&");

    private final Set<String> legalForms;
    private final Set<String> weakWords;
    private final Set<String> genericWords;
    private final Set<String> functionWords;
    private final Set<String> siteWords;
    private final Set<String> paperWords;

    public OrganisationNames() {
        WordKinds kinds = WordKinds.words("/words/organisation-names.tsv");
        legalForms = kinds.set("legal");
        weakWords = kinds.set("weak");
        genericWords = kinds.set("generic");
        functionWords = kinds.set("function");
        siteWords = kinds.set("site");
        paperWords = kinds.set("paper");
    }

    /** The name without its legal form: "Apple Inc." gives "Apple", "Smith and Co" gives "Smith". */
    public Name core(Name name) {
        Name core = without(name, legalForms);
        boolean joined = core.size() < name.size() && core.size() > 1 && JOINS.contains(core.lastWord());
        return joined ? core.first(core.size() - 1) : core;
    }

    /** The core without "Group", "Holdings" and the like. */
    Name shortest(Name name) {
        Name core = core(name);
        Name weak = without(core, weakWords);
        return core(weak);
    }

    private static Name without(Name name, Set<String> words) {
        int end = name.size();
        while (end > 1 && words.contains(name.folded().get(end - 1))) {
            end--;
        }
        return name.first(end);
    }

    /** Whether the word alone is too common to stand for one organisation. */
    public boolean isGeneric(String folded) {
        return genericWords.contains(folded);
    }

    /** Whether the word says what a site is, behind its name: "airport". */
    boolean isSite(String folded) {
        return siteWords.contains(folded);
    }

    /** Whether a paper may go by the word alone: "times". */
    boolean isPaper(String folded) {
        return paperWords.contains(folded);
    }

    /** First letters of the words that count, lower case; null for a name of one such word. */
    @Nullable
    String initials(Name name, boolean withFunctionWords) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.folded()) {
            if (withFunctionWords || !functionWords.contains(word)) {
                appendInitials(word, letters);
            }
        }
        return letters.length() < 2 ? null : letters.toString();
    }

    private static void appendInitials(String word, StringBuilder letters) {
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (start && Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
            start = c == '-' || c == '/';
        }
    }

    /**
     * The initials with one more letter of the last word, as acronyms write it small: "IISc" for the Indian Institute of
     * Science; null when there is none.
     */
    @Nullable
    String longInitials(Name name) {
        String initials = initials(name, false);
        String last = name.lastWord();
        return initials == null || last.length() < 2 ? null : initials + last.charAt(1);
    }

    /**
     * Whether an acronym that stands beside a full name may be its short form: initials, also in another order, as those of
     * another language are ("National Energy Secretariat (SNE)"), or the first letter alike and no more letters than words.
     */
    boolean abbreviates(Name acronym, Name full) {
        return full.size() > 1
                && (isInitials(acronym, full) || isOfInitials(acronym.key(), full) || startsAlike(acronym, full));
    }

    /**
     * Whether a word in brackets may be the short form of the name before it that is put together from its beginnings: "Tokyo
     * Electric Power Company (Tepco)". The first word and another give their beginnings.
     */
    boolean blends(Name word, Name full) {
        String key = word.key();
        if (word.size() != 1 || full.size() < 2 || key.length() < MIN_BLEND || key.length() > LONGEST_ACRONYM) {
            return false;
        }
        int letter = 0;
        int begun = 0;
        for (String part : full.folded()) {
            boolean begins = letter < key.length() && part.charAt(0) == key.charAt(letter);
            for (int i = 0; begins && i < part.length() && letter < key.length(); i++) {
                if (part.charAt(i) != key.charAt(letter)) {
                    break;
                }
                letter++;
                begun += i == 0 ? 1 : 0;
            }
        }
        return letter == key.length() && begun > 1 && full.key().charAt(0) == key.charAt(0);
    }

    boolean isInitials(Name acronym, Name full) {
        String key = acronym.key();
        return key.equals(initials(full, false))
                || key.equals(initials(full, true))
                || key.equals(longInitials(full))
                || key.equals(initials(core(full), false));
    }

    /** Three letters at least, each of them the initial of another word, nearly all words used. */
    private boolean isOfInitials(String key, Name full) {
        String initials = initials(full, false);
        if (initials == null || key.length() < 3 || key.length() + 1 < initials.length()) {
            return false;
        }
        StringBuilder left = new StringBuilder(initials);
        for (int i = 0; i < key.length(); i++) {
            int at = left.indexOf(String.valueOf(key.charAt(i)));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return true;
    }

    private static boolean startsAlike(Name acronym, Name full) {
        return full.key().charAt(0) == acronym.key().charAt(0) && acronym.key().length() <= full.size() + 2;
    }

    /**
     * Whether the name is written like an acronym: one word of 2 to 8 capitals, digits, dots and ampersands, with one small
     * letter among them at most ("BoE").
     */
    static boolean isAcronym(Name name) {
        if (name.size() != 1 || name.key().length() < 2 || name.key().length() > LONGEST_ACRONYM) {
            return false;
        }
        String word = name.text();
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1 && small <= 1 && Character.isUpperCase(word.charAt(0));
    }
}
