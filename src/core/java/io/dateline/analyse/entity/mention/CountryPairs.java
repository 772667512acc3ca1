package io.dateline.analyse.entity.mention;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads countries joined by a hyphen, "US-Japan", "U.S.-South Korea": two places, where the tagger sees one organisation, one
 * place or nothing. A longer name that holds such a pair, "US-Japan Security Treaty", stays whole.
 */
final class CountryPairs {
    private static final String MARKS = "-\u2010\u2011\u2013/";

    /** A pair of two countries is hardly ever anything else. */
    private static final double CONFIDENCE = 0.9;

    /** Words of a country's name: "Papua New Guinea". */
    private static final int MOST_WORDS = 3;

    private final Predicate<String> country;

    CountryPairs(Predicate<String> country) {
        this.country = country;
    }

    List<Mention> read(String text, List<Mention> mentions) {
        NavigableSet<Span> places = places(text);
        if (places.isEmpty()) {
            return mentions;
        }
        List<Mention> read = new ArrayList<>(mentions.size() + places.size());
        for (Mention mention : mentions) {
            if (!isCovered(text, mention.span(), places)) {
                removeWithin(mention.span(), places);
                read.add(mention);
            }
        }
        places.forEach(place -> read.add(new Mention(place, EntityType.PLACE, CONFIDENCE)));
        read.sort((one, other) -> one.span().compareTo(other.span()));
        return read;
    }

    private NavigableSet<Span> places(String text) {
        NavigableSet<Span> places = new TreeSet<>();
        for (int at = 1; at + 1 < text.length(); at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0 && Character.isUpperCase(text.charAt(at + 1))) {
                Span left = left(text, at);
                Span right = left == null ? null : right(text, at + 1);
                if (left != null && right != null && !isCountry(text, left.start(), right.end())) {
                    places.add(left);
                    places.add(right);
                }
            }
        }
        return places;
    }

    /** The country whose name ends at {@code end}, the longest there is; null for none. */
    private @Nullable Span left(String text, int end) {
        Span longest = null;
        int start = end;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            if (words > 0 && text.charAt(--start) != ' ') {
                break;
            }
            while (start > 0 && isOfWord(text.charAt(start - 1))) {
                start--;
            }
            longest = isCountry(text, start, end) ? new Span(start, end) : longest;
        }
        return longest;
    }

    /** The country whose name begins at {@code start}, the longest there is; null for none. */
    private @Nullable Span right(String text, int start) {
        Span longest = null;
        int end = start;
        for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
            if (words > 0 && text.charAt(end++) != ' ') {
                break;
            }
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            longest = isCountry(text, start, end) ? new Span(start, end) : longest;
        }
        return longest;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private boolean isCountry(String text, int start, int end) {
        return end > start
                && Character.isUpperCase(text.charAt(start))
                && !text.startsWith("The ", start)
                && country.test(Fold.name(text.substring(start, end)));
    }

    /** Whether places and the marks between them make up the whole mention. */
    private static boolean isCovered(String text, Span mention, NavigableSet<Span> places) {
        int at = mention.start();
        while (at < mention.end()) {
            Span place = places.floor(new Span(at, at));
            if (place == null || place.end() <= at) {
                return false;
            }
            at = place.end() < mention.end() && MARKS.indexOf(text.charAt(place.end())) >= 0
                    ? place.end() + 1
                    : place.end();
        }
        return true;
    }

    private static void removeWithin(Span mention, NavigableSet<Span> places) {
        Span place = places.lower(new Span(mention.end(), mention.end()));
        while (place != null && place.overlaps(mention)) {
            places.remove(place);
            place = places.lower(new Span(mention.end(), mention.end()));
        }
    }
}
