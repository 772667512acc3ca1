package io.dateline.story.duplicates;

import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two hundred pairs of texts that are hard to tell: what a desk does to a text, and what only looks like it. Made of articles and templates
 * written for this purpose; sentences written anew are by hand.
 */
final class HardPairs {
    private static final long HOUR_MS = 3_600_000L;
    private static final String HEADER = "FERN BAY (Harbour Wire) - ";
    private static final String TRAILER =
            " Reporting by the desk in Fern Bay; edited in Marrow Bridge. All rights reserved."
                    + " This copy may not be sold, sent on or stored without leave of the agency.";

    /**
     * @param kind how it was made
     * @param copy whether a reader would call one a copy or a light rewrite of the other
     */
    record Pair(String kind, String one, String other, long apartMs, boolean copy) {}

    private final List<Pair> pairs = new ArrayList<>();

    private HardPairs() {}

    static List<Pair> all() {
        HardPairs made = new HardPairs();
        List<List<String>> articles = WordFile.rows("/duplicates/articles.tsv", 9);
        for (int at = 0; at < articles.size(); at++) {
            made.copies(articles.get(at), articles.get((at + 1) % articles.size()));
            made.lookalikes(articles.get(at), articles.get((at + 1) % articles.size()));
        }
        WordFile.rows("/duplicates/templates.tsv", 5).forEach(made::fillings);
        return made.pairs;
    }

    private void copies(List<String> article, List<String> next) {
        String text = text(article, 2, 7);
        String anew = text(article, 7, 9) + " " + text(article, 4, 7);
        add("another agency's copy", text, HEADER + text + TRAILER, 1, true);
        add("opening written anew", text, anew, 2, true);
        add("cut to three sentences", text, text(article, 2, 5), 3, true);
        add("merged with another story", text, text(next, 2, 7) + " " + text, 5, true);
        add("figure put right", text, "CORRECTED " + text.replaceFirst(article.get(0), article.get(1)), 1, true);
        add(
                "first sentence written anew, last cut",
                text,
                HEADER + article.get(7) + " " + text(article, 3, 6),
                4,
                true);
    }

    private void lookalikes(List<String> article, List<String> next) {
        String text = text(article, 2, 7);
        add("same agency's trailer", text + TRAILER, text(next, 2, 7) + TRAILER, 1, false);
        add("same background", text, text(next, 2, 6) + " " + article.get(6), 6, false);
    }

    private void fillings(List<String> template) {
        String one = fill(template, 1, 3);
        add("next day's number", one, fill(template, 2, 3), 24, false);
        add("next week's number", fill(template, 1, 4), fill(template, 2, 4), 120, false);
        add("another name and number", one, fill(template, 2, 4), 0, false);
        add("another name and number later", fill(template, 2, 3), fill(template, 1, 4), 30, false);
    }

    private void add(String kind, String one, String other, long hours, boolean copy) {
        pairs.add(new Pair(kind, one, other, hours * HOUR_MS, copy));
    }

    private static String text(List<String> row, int from, int to) {
        return row.subList(from, to).stream().collect(Collectors.joining(" "));
    }

    private static String fill(List<String> template, int number, int name) {
        return template.get(0).replace("{n}", template.get(number)).replace("{x}", template.get(name));
    }
}
