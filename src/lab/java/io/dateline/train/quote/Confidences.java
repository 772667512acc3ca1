package io.dateline.train.quote;

import io.dateline.analyse.quote.Form;
import io.dateline.analyse.quote.Naming;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Quote;
import io.dateline.evaluate.quote.QuoteGold;
import io.dateline.evaluate.quote.QuoteScorer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Measures how often quotations are right, for each form and each way in which the speaker was found. Right means that
 * the content matches and the speaker is compatible, or that neither side names one. Cells with few cases are drawn
 * towards the overall mean.
 */
final class Confidences {
    static final int SIZE = Form.values().length * Naming.values().length;

    /** The weight of the overall mean, in cases. */
    private static final double PRIOR = 5;

    private Confidences() {}

    /** Percentages by form and naming, measured on these articles. */
    static byte[] measure(QuoteFinder finder, List<QuoteGold> articles) {
        int[] right = new int[SIZE + 1];
        int[] all = new int[SIZE + 1];
        Segmenter segmenter = new Segmenter();
        for (QuoteGold article : articles) {
            List<Quote> quotes = finder.find(segmenter.segment(new ArticleText("", article.text())), List.of());
            QuoteScorer scorer = new QuoteScorer(EnumSet.allOf(Quote.Kind.class));
            List<Boolean> judged = scorer.judge(article, quotes);
            for (int i = 0; i < quotes.size(); i++) {
                int hit = judged.get(i) ? 1 : 0;
                int cell = cell(quotes.get(i).rule());
                right[cell] += hit;
                all[cell]++;
                right[SIZE] += hit;
                all[SIZE]++;
            }
        }
        double mean = all[SIZE] == 0 ? 0.5 : (double) right[SIZE] / all[SIZE];
        byte[] percents = new byte[SIZE];
        for (int cell = 0; cell < SIZE; cell++) {
            percents[cell] = (byte) Math.round(100 * (right[cell] + PRIOR * mean) / (all[cell] + PRIOR));
        }
        return percents;
    }

    private static int cell(String rule) {
        String[] names = rule.toUpperCase(Locale.ROOT).split("/", -1);
        return Form.valueOf(names[0]).code() * Naming.values().length
                + Naming.valueOf(names[1]).code();
    }
}
