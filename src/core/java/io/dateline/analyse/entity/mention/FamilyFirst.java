package io.dateline.analyse.entity.mention;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds people whose family name stands first and whose given name is two syllables with a hyphen, "Yoon Suk-yeol", as Korean and
 * Taiwanese names are written in English. Their syllables are rare words to the tagger. The syllables are those of Revised
 * Romanization, McCune-Reischauer and Wade-Giles: a consonant or two, vowels, and one of a few endings.
 */
final class FamilyFirst {
    private static final Set<String> FAMILY_NAMES =
            WordKinds.words("/words/personal-names.tsv").set("family-first");

    /** Of a name of this shape few are anything else. */
    private static final double CONFIDENCE = 0.9;

    private static final int LONGEST_FAMILY = 6;
    private static final int LONGEST_SYLLABLE = 6;
    private static final int MOST_CONSONANTS = 2;
    private static final int MOST_VOWELS = 3;
    private static final String CONSONANTS = "bcdghjklmnpqrstwxyz";
    private static final String VOWELS = "aeiouy";
    private static final Set<String> ENDINGS =
            Set.of("", "n", "ng", "m", "l", "k", "p", "t", "r", "h", "nh", "ck", "b", "g");

    private FamilyFirst() {}

    /** The mentions with these people among them; one that is part of such a name makes way for it. */
    static List<Mention> read(String text, List<Mention> mentions) {
        List<Mention> read = null;
        int next = 0;
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            Span name = name(text, hyphen);
            if (name != null) {
                read = read == null ? new ArrayList<>(mentions.size() + 1) : read;
                next = insert(name, mentions, next, read);
            }
        }
        if (read == null) {
            return mentions;
        }
        read.addAll(mentions.subList(next, mentions.size()));
        return read;
    }

    private static int insert(Span name, List<Mention> mentions, int from, List<Mention> read) {
        int next = from;
        while (next < mentions.size() && mentions.get(next).span().end() <= name.start()) {
            read.add(mentions.get(next++));
        }
        int behind = next;
        boolean isFree = true;
        while (behind < mentions.size() && mentions.get(behind).span().start() < name.end()) {
            Span other = mentions.get(behind++).span();
            isFree &= other.start() >= name.start() && other.end() <= name.end();
        }
        if (isFree) {
            read.add(new Mention(name, EntityType.PERSON, CONFIDENCE));
            return behind;
        }
        return next;
    }

    /** The name around this hyphen; null when it is none. */
    private static @Nullable Span name(String text, int hyphen) {
        int given = start(text, hyphen, LONGEST_SYLLABLE);
        int end = hyphen + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - hyphen <= LONGEST_SYLLABLE + 1) {
            end++;
        }
        boolean capital = given < hyphen && given > 1 && Character.isUpperCase(text.charAt(given));
        if (!capital
                || text.charAt(given - 1) != ' '
                || (end < text.length() && text.charAt(end) == '-')
                || !isSyllable(text.substring(given, hyphen))
                || !isSyllable(text.substring(hyphen + 1, end))) {
            return null;
        }
        int family = start(text, given - 1, LONGEST_FAMILY);
        boolean isWhole = family == 0 || !Character.isLetterOrDigit(text.charAt(family - 1));
        String name = text.substring(family, given - 1);
        boolean isFamily = isWhole
                && !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && FAMILY_NAMES.contains(name.toLowerCase(Locale.ROOT));
        return isFamily ? new Span(family, end) : null;
    }

    /** Where the letters that end at {@code end} begin. */
    private static int start(String text, int end, int most) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < most) {
            start--;
        }
        return start;
    }

    private static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST_SYLLABLE) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int vowel = 0;
        while (vowel < lower.length() && vowel < MOST_CONSONANTS && CONSONANTS.indexOf(lower.charAt(vowel)) >= 0) {
            vowel++;
        }
        int ending = vowel;
        while (ending < lower.length() && ending - vowel < MOST_VOWELS && VOWELS.indexOf(lower.charAt(ending)) >= 0) {
            ending++;
        }
        boolean onlyY = vowel > 0 && ending == vowel && lower.charAt(vowel - 1) == 'y';
        return (ending > vowel || onlyY) && ENDINGS.contains(lower.substring(ending));
    }
}
