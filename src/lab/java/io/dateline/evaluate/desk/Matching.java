package io.dateline.evaluate.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which quotes of the event are which gold speeches. Best overlaps come first; fragments of one speech are joined, and
 * several speeches of one speaker inside one quote count as one.
 */
final class Matching {
    /** Share of the words of either that the two must have in common. */
    private static final double LEAST = 0.5;

    /** Share of the smaller one's words from which it lies inside the other. */
    private static final double INSIDE = 0.8;

    private final List<Speech> gold;
    private final List<Speech> given;

    /** Quotes by the number of their speech. */
    private final Map<Integer, List<Speech>> matched = new TreeMap<>();

    private final IdentityHashMap<Speech, Integer> speechOf = new IdentityHashMap<>();
    private final Set<Integer> joined = new HashSet<>();

    Matching(List<Speech> gold, List<Speech> given) {
        this.gold = gold;
        this.given = given;
        pair();
        for (int i = 0; i < gold.size(); i++) {
            joinFragments(i);
        }
        given.forEach(this::joinSpeeches);
    }

    Map<Integer, List<Speech>> matched() {
        return matched;
    }

    /** The gold speeches that lie in a quote matched with another one. */
    Set<Integer> joined() {
        return joined;
    }

    /** The quotes that are no gold speech, without those that are optional. */
    List<Speech> wrong(List<Speech> optional) {
        return given.stream()
                .filter(quote -> !speechOf.containsKey(quote))
                .filter(quote -> optional.stream().noneMatch(speech -> excuses(speech, quote)))
                .toList();
    }

    private static boolean excuses(Speech optional, Speech quote) {
        int common = quote.common(optional.words());
        boolean holds =
                optional.size() > 1 && common >= INSIDE * optional.size() && quote.size() <= 3 * optional.size() + 3;
        return Speech.overlap(quote.words(), optional.words()) >= LEAST || common >= INSIDE * quote.size() || holds;
    }

    private record Pair(double overlap, int speech, Speech quote) {}

    private void pair() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (Speech quote : given) {
                double overlap = Speech.overlap(gold.get(i).words(), quote.words());
                if (overlap >= LEAST) {
                    pairs.add(new Pair(overlap, i, quote));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.speech()) && !speechOf.containsKey(pair.quote())) {
                match(pair.speech(), List.of(pair.quote()));
            }
        }
    }

    private void match(int speech, List<Speech> quotes) {
        matched.computeIfAbsent(speech, none -> new ArrayList<>()).addAll(quotes);
        quotes.forEach(quote -> speechOf.put(quote, speech));
    }

    private void joinFragments(int speech) {
        BitSet words = gold.get(speech).words();
        BitSet whole = Speech.union(matched.getOrDefault(speech, List.of()));
        List<Speech> adding = new ArrayList<>();
        given.stream()
                .filter(quote -> !speechOf.containsKey(quote) && quote.common(words) >= INSIDE * quote.size())
                .sorted(Comparator.comparingInt(Speech::size).reversed())
                .forEach(quote -> {
                    if (quote.size() - quote.common(whole) >= LEAST * quote.size()) {
                        adding.add(quote);
                        whole.or(quote.words());
                    }
                });
        boolean more = matched.containsKey(speech) && !adding.isEmpty();
        if (more || (adding.size() > 1 && Speech.overlap(words, whole) >= LEAST)) {
            match(speech, adding);
        }
    }

    private void joinSpeeches(Speech quote) {
        List<Integer> inner = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.containsKey(i)
                    && gold.get(i).common(quote.words()) >= INSIDE * gold.get(i).size()) {
                inner.add(i);
            }
        }
        Integer host = speechOf.get(quote);
        List<Integer> group = new ArrayList<>(inner);
        if (host != null) {
            group.add(0, host);
        }
        if (inner.isEmpty() || !oneSpeaker(group) || Speech.overlap(union(group), quote.words()) < LEAST) {
            return;
        }
        int lead = host == null ? inner.get(0) : host;
        if (host == null) {
            match(lead, List.of(quote));
        }
        group.stream().filter(other -> other != lead).forEach(joined::add);
    }

    private boolean oneSpeaker(List<Integer> group) {
        return group.stream()
                        .map(i -> gold.get(i).row().path("speaker").asText())
                        .distinct()
                        .count()
                == 1;
    }

    private BitSet union(List<Integer> group) {
        return Speech.union(
                group.stream().map(gold::get).filter(Objects::nonNull).toList());
    }
}
