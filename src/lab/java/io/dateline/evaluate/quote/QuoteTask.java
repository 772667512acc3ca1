package io.dateline.evaluate.quote;

import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.article.Analysis;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import io.dateline.evaluate.Bins;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores the content spans and speakers of all attributions, of thoughts and wishes too since the gold marks them, and of direct quotations alone. The measures of direct
 * quotations take only the quotations that the analysis calls direct. With {@code --set filter=none} they take all, as
 * the reference script does, which then counts reported speech that the gold lacks as wrong direct quotations.
 */
public final class QuoteTask implements Task {
    private static final String POLNEAR = "quotes/polnear_dev.jsonl";
    private static final Set<Quote.Kind> ALL = EnumSet.allOf(Quote.Kind.class);
    private static final Set<Quote.Kind> DIRECT = EnumSet.of(Quote.Kind.DIRECT);

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.own("en"),
                Corpus.of("polnear_dev", POLNEAR),
                new Corpus("polnear_dev_upper", POLNEAR, Map.of("case", "upper")));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        boolean filter = !corpus.setting("filter", "kind").equals("none");
        QuoteFinder finder = new QuoteFinder().withAttitudes();
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                List<Measure> measures = new ArrayList<>(measuresOf("direct "));
                measures.addAll(measuresOf(""));
                measures.add(new Measure("content calibrated", Bins::figures));
                measures.add(new Measure("speaker calibrated", Bins::figures));
                return measures;
            }

            @Override
            public String remarks(List<double[]> sums) {
                return Bins.table("confidence of content", sums.get(sums.size() - 2))
                        + Bins.table("confidence of speaker", sums.get(sums.size() - 1));
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                List<Quote> quotes = inBody(
                        finder.find(analysis.prose(), analysis.entities()),
                        row.text().bodyStart());
                List<Quote> direct = quotes.stream()
                        .filter(quote -> !filter || quote.kind() == Quote.Kind.DIRECT)
                        .toList();
                QuoteGold expected = QuoteGold.row(row.row());
                List<double[]> counts = new ArrayList<>(counts(expected, direct, DIRECT));
                counts.addAll(counts(expected, quotes, ALL));
                counts.addAll(confidences(expected, quotes));
                return counts;
            }
        };
    }

    private static List<Measure> measuresOf(String kind) {
        return List.of(
                Measure.micro(kind + "content matched"),
                Measure.micro(kind + "content exact"),
                Measure.micro(kind + "content chars"),
                Measure.share(kind + "speaker right"),
                Measure.micro(kind + "attribution"));
    }

    private static List<double[]> counts(QuoteGold expected, List<Quote> quotes, Set<Quote.Kind> kinds) {
        QuoteScorer scorer = new QuoteScorer(kinds);
        scorer.add(expected, quotes);
        return List.of(
                scorer.matched().counts(),
                scorer.exact().counts(),
                scorer.characters().counts(),
                new double[] {scorer.speakers().right(), scorer.speakers().asked()},
                scorer.attribution().counts());
    }

    /** Of contents, then of the speakers of those that are matched. */
    private static List<double[]> confidences(QuoteGold expected, List<Quote> quotes) {
        Bins contents = new Bins();
        Bins speakers = new Bins();
        List<QuoteGold.@Nullable Attribution> partners = new QuoteScorer(ALL).partners(expected, quotes);
        for (int i = 0; i < quotes.size(); i++) {
            QuoteGold.Attribution gold = partners.get(i);
            Quote.Speaker speaker = quotes.get(i).speaker();
            contents.add(quotes.get(i).confidence(), gold != null);
            if (gold != null && gold.speaker() != null && speaker != null) {
                speakers.add(speaker.confidence(), QuoteScorer.right(expected.text(), gold.speaker(), speaker));
            }
        }
        return List.of(contents.counts(), speakers.counts());
    }

    /** As {@code dateline annotate} writes them: without those of the title, offsets into the text. */
    private static List<Quote> inBody(List<Quote> quotes, int bodyStart) {
        return quotes.stream()
                .filter(quote -> quote.span().start() >= bodyStart)
                .map(quote -> moved(quote, -bodyStart))
                .toList();
    }

    private static Quote moved(Quote quote, int by) {
        Quote.Speaker speaker = quote.speaker();
        boolean there = speaker != null && speaker.span().start() + by >= 0;
        return new Quote(
                moved(quote.span(), by),
                quote.parts().stream().map(part -> moved(part, by)).toList(),
                quote.kind(),
                speaker == null || !there
                        ? null
                        : new Quote.Speaker(moved(speaker.span(), by), speaker.entityId(), speaker.confidence()),
                movedOrNull(quote.cue(), by),
                quote.rule(),
                quote.confidence());
    }

    private static @Nullable Span movedOrNull(@Nullable Span span, int by) {
        return span == null || span.start() + by < 0 ? null : moved(span, by);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
