package io.dateline.validate.dateline;

import io.dateline.validate.lifecycle.LeadMarks;
import java.util.regex.Pattern;

/** Whether words may be a dateline's place. No gazetteer is asked: what decides is how it is written. */
final class PlaceName {
    /** What stands between the words of a place. */
    private static final Pattern GAP = Pattern.compile("[ ,/]+");

    /** Fewest letters of a place without day and agency: shorter words in capitals are mostly organisations. */
    static final int MIN_BARE = 4;

    /** Most words of a place before a colon: longer ones are headings. */
    static final int MAX_BARE_WORDS = 4;

    private static final int MAX_WORDS = 10;
    private static final int MAX_SMALL_WORDS = 2;

    private PlaceName() {}

    /** Capitalised words and a few small ones that join them: {@code PORT SELM, Island of Orm}. */
    static boolean fits(String place) {
        String first = first(place);
        if (first.isEmpty()
                || !Character.isUpperCase(first.codePointAt(0))
                || first.endsWith(".")
                || LeadMarks.isMark(first)) {
            return false;
        }
        String[] words = GAP.split(place, -1);
        int small = 0;
        for (String word : words) {
            small += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length <= MAX_WORDS && small <= MAX_SMALL_WORDS;
    }

    /** Whether it names a place by its capitals alone, with neither day nor agency beside it. */
    static boolean standsAlone(String place) {
        return fits(place)
                && isCapitals(place)
                && place.chars().filter(Character::isLetter).count() >= MIN_BARE
                && place.chars().noneMatch(Character::isDigit)
                && !Labels.is(first(place));
    }

    static boolean isShort(String place) {
        return place.split(" ", -1).length <= MAX_BARE_WORDS;
    }

    /** Whether the part before the first comma is in capitals; the small letter of {@code McALLEN} does not count. */
    static boolean isCapitals(String place) {
        String first = first(place).replace("Mc", "MC");
        return first.chars().noneMatch(Character::isLowerCase);
    }

    static String first(String place) {
        int comma = place.indexOf(',');
        return comma < 0 ? place : place.substring(0, comma);
    }
}
