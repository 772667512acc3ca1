package io.dateline.evaluate.quote;

import io.dateline.article.Quote;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores quotations against gold as {@code quotes_score.py} does: outer white space and marks are trimmed, spans compared
 * exactly, by characters and one-to-one by overlap, then the speakers of those matched.
 *
 * <p>Characters are counted in UTF-16 code units, the script counts code points; the two differ only in articles with characters
 * beyond the basic plane.
 */
public final class QuoteScorer {
    private static final String EDGE = " \t\r\n\u00a0\"'\u201c\u201d\u2018\u2019\u00ab\u00bb`";
    private static final String STOPS = ",.;:!?";
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "i", "we", "you", "his", "her", "their", "who");
    private static final double LEAST_OVERLAP = 0.5;

    private final Set<Quote.Kind> kinds;
    private final Tally exact = new Tally();
    private final Tally characters = new Tally();
    private final Tally matched = new Tally();
    private final Tally attribution = new Tally();
    private final Speakers speakers = new Speakers();

    /** @param kinds the gold kinds that are required; those of other kinds excuse what overlaps them */
    public QuoteScorer(Set<Quote.Kind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /** Counts of hits, of what the system gave and of what the gold has. */
    public static final class Tally {
        private int hits;
        private int given;
        private int gold;

        void add(int hits, int given, int gold) {
            this.hits += hits;
            this.given += given;
            this.gold += gold;
        }

        /** Hits, given, gold. */
        public double[] counts() {
            return new double[] {hits, given, gold};
        }

        public int hits() {
            return hits;
        }

        public int given() {
            return given;
        }

        public int gold() {
            return gold;
        }

        public double precision() {
            return given == 0 ? 0 : (double) hits / given;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) hits / gold;
        }

        public double f1() {
            return given + gold == 0 ? 0 : 2.0 * hits / (given + gold);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %6.2f  R %6.2f  F1 %6.2f   (%d of %d given, %d gold)",
                    100 * precision(),
                    100 * recall(),
                    100 * f1(),
                    hits,
                    given,
                    gold);
        }
    }

    /** Counts of the matched quotations whose gold names a speaker. */
    public static final class Speakers {
        private int asked;
        private int same;
        private int overlap;
        private int name;
        private int right;
        private int none;

        public int asked() {
            return asked;
        }

        public int same() {
            return same;
        }

        public int overlap() {
            return overlap;
        }

        public int name() {
            return name;
        }

        /** Overlapping or compatible by name. */
        public int right() {
            return right;
        }

        public int none() {
            return none;
        }

        public double share() {
            return asked == 0 ? 0 : (double) right / asked;
        }

        @Override
        public String toString() {
            double n = Math.max(1, asked) / 100.0;
            return String.format(
                    Locale.ROOT,
                    "same %.2f  overlap %.2f  name %.2f  right %.2f  none %.2f   (n %d)",
                    same / n,
                    overlap / n,
                    name / n,
                    right / n,
                    none / n,
                    asked);
        }
    }

    public Tally exact() {
        return exact;
    }

    public Tally characters() {
        return characters;
    }

    public Tally matched() {
        return matched;
    }

    public Tally attribution() {
        return attribution;
    }

    public Speakers speakers() {
        return speakers;
    }

    private record Gold(Span key, QuoteGold.Attribution quote) {}

    private record Given(Span key, Quote quote) {}

    /** Adds one article. */
    public void add(QuoteGold article, List<Quote> quotes) {
        String text = article.text();
        List<Gold> need = new ArrayList<>();
        List<Span> free = new ArrayList<>();
        for (QuoteGold.Attribution quote : article.quotes()) {
            Span key = trim(text, quote.span());
            if (key.length() > 0 && kinds.contains(quote.kind())) {
                need.add(new Gold(key, quote));
            } else if (key.length() > 0) {
                free.add(key);
            }
        }
        List<Given> given = new ArrayList<>();
        for (Quote quote : quotes) {
            Span key = trim(text, quote.span());
            if (key.length() > 0 && !excused(key, need, free)) {
                given.add(new Given(key, quote));
            }
        }
        scoreExact(need, given);
        scoreCharacters(text, need, given, free);
        scoreMatched(text, need, given);
    }

    private static boolean excused(Span key, List<Gold> need, List<Span> free) {
        double other = 0;
        for (Span span : free) {
            other = Math.max(other, overlap(key, span));
        }
        double own = 0;
        for (Gold gold : need) {
            own = Math.max(own, overlap(key, gold.key()));
        }
        return other > own;
    }

    private void scoreExact(List<Gold> need, List<Given> given) {
        Set<Span> spans = new HashSet<>();
        given.forEach(quote -> spans.add(quote.key()));
        Set<Span> wanted = new HashSet<>();
        need.forEach(gold -> wanted.add(gold.key()));
        exact.add((int) wanted.stream().filter(spans::contains).count(), given.size(), need.size());
    }

    private void scoreCharacters(String text, List<Gold> need, List<Given> given, List<Span> free) {
        BitSet wanted = new BitSet();
        for (Gold gold : need) {
            List<Span> parts = gold.quote().parts();
            (parts.size() > 1 ? parts : List.of(gold.key())).forEach(part -> cover(wanted, text, part));
        }
        BitSet got = new BitSet();
        for (Given quote : given) {
            quote.quote().parts().forEach(part -> cover(got, text, part));
        }
        BitSet excused = new BitSet();
        free.forEach(span -> excused.set(span.start(), span.end()));
        excused.andNot(wanted);
        got.andNot(excused);
        BitSet hits = (BitSet) wanted.clone();
        hits.and(got);
        characters.add(hits.cardinality(), got.cardinality(), wanted.cardinality());
    }

    private static void cover(BitSet set, String text, Span span) {
        Span trimmed = trim(text, span);
        for (int i = trimmed.start(); i < trimmed.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                set.set(i);
            }
        }
    }

    /** For each quotation in turn, the attribution of the gold that its content is matched with, or null. */
    public List<QuoteGold.@Nullable Attribution> partners(QuoteGold article, List<Quote> quotes) {
        List<Gold> need = new ArrayList<>();
        article.quotes().forEach(quote -> need.add(new Gold(trim(article.text(), quote.span()), quote)));
        List<Given> given = new ArrayList<>();
        quotes.forEach(quote -> given.add(new Given(trim(article.text(), quote.span()), quote)));
        List<QuoteGold.@Nullable Attribution> partners = new ArrayList<>(Collections.nCopies(given.size(), null));
        int[] partner = match(need, given);
        for (int g = 0; g < partner.length; g++) {
            if (partner[g] > 0) {
                partners.set(partner[g] - 1, need.get(g).quote());
            }
        }
        return partners;
    }

    private record Pair(double overlap, int gold, int given) {}

    /** For each gold quotation the number of its partner, from 1; 0 for none. */
    private static int[] match(List<Gold> need, List<Given> given) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < need.size(); g++) {
            for (int s = 0; s < given.size(); s++) {
                double overlap = overlap(need.get(g).key(), given.get(s).key());
                if (overlap >= LEAST_OVERLAP) {
                    pairs.add(new Pair(overlap, g, s));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.overlap())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::given));
        int[] partner = new int[need.size()];
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (partner[pair.gold()] == 0 && used.add(pair.given())) {
                partner[pair.gold()] = pair.given() + 1;
            }
        }
        return partner;
    }

    private void scoreMatched(String text, List<Gold> need, List<Given> given) {
        int[] partner = match(need, given);
        int hits = (int) Arrays.stream(partner).filter(p -> p > 0).count();
        matched.add(hits, given.size(), need.size());
        int right = 0;
        for (int g = 0; g < need.size(); g++) {
            Span speaker = need.get(g).quote().speaker();
            if (partner[g] > 0 && speaker != null) {
                right += judge(text, speaker, given.get(partner[g] - 1).quote().speaker());
            }
        }
        attribution.add(
                right,
                (int) given.stream().filter(s -> s.quote().speaker() != null).count(),
                (int) need.stream().filter(g -> g.quote().speaker() != null).count());
    }

    private int judge(String text, Span gold, Quote.@Nullable Speaker given) {
        speakers.asked++;
        if (given == null) {
            speakers.none++;
            return 0;
        }
        boolean overlaps = gold.overlaps(given.span());
        boolean named = compatible(gold.of(text), given.span().of(text));
        speakers.same += gold.equals(given.span()) ? 1 : 0;
        speakers.overlap += overlaps ? 1 : 0;
        speakers.name += named ? 1 : 0;
        speakers.right += overlaps || named ? 1 : 0;
        return overlaps || named ? 1 : 0;
    }

    /** Whether the words for a speaker are those of the gold, or have the same name. */
    public static boolean right(String text, Span gold, Quote.Speaker given) {
        return gold.overlaps(given.span())
                || compatible(gold.of(text), given.span().of(text));
    }

    /** Whether the last name-like word of the given one is one of the gold's. */
    public static boolean compatible(String gold, String given) {
        List<String> a = names(gold);
        List<String> b = names(given);
        return !a.isEmpty() && !b.isEmpty() && a.contains(b.get(b.size() - 1));
    }

    /** The capitalised words that are no pronouns, in lower case, without a possessive ending. */
    public static List<String> names(String phrase) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isLetter(phrase.charAt(i))) {
                int start = i;
                while (i < phrase.length() && wordPart(phrase.charAt(i))) {
                    i++;
                }
                String word = phrase.substring(start, i);
                if (Character.isUpperCase(word.charAt(0)) && !PRONOUNS.contains(word.toLowerCase(Locale.ROOT))) {
                    names.add(bare(word));
                }
            }
        }
        return names;
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '\'' || c == '\u2019' || c == '-';
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.endsWith("s") ? lower.length() - 1 : lower.length();
        boolean possessive = end > 0 && (lower.charAt(end - 1) == '\'' || lower.charAt(end - 1) == '\u2019');
        return possessive ? lower.substring(0, end - 1) : lower;
    }

    private static double overlap(Span a, Span b) {
        int shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        return shared == 0 ? 0 : (double) shared / (a.length() + b.length() - shared);
    }

    private static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (EDGE.indexOf(text.charAt(end - 1)) >= 0 || STOPS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(text.startsWith("that ", start) && start + 5 < end ? start + 5 : start, end);
    }
}
