package io.dateline.evaluate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures are those quotes_score.py prints for the same two rows. */
class QuoteScorerTest {
    private static final String MILL = "Petra Halvorsen said the mill would stay open. \"We will not sell,\" she said."
            + " \"Not now.\" Olaf Brandt called the plan \"a farce\" on Monday.";
    private static final String ROAD = "😀 Snow fell. \"It is cold,\" said Ida Moe. Officials hope the road will open.";

    @Test
    void allKindsAgreeWithTheReference() {
        QuoteScorer scorer = scored(EnumSet.allOf(Quote.Kind.class));

        assertThat(List.of(scorer.exact(), scorer.characters(), scorer.matched(), scorer.attribution()))
                .extracting(QuoteScorer.Tally::counts)
                .containsExactly(
                        new double[] {2, 6, 5}, new double[] {59, 76, 76}, new double[] {3, 6, 5}, new double[] {2, 5, 5
                        });
    }

    @Test
    void directAloneAgreesWithTheReference() {
        QuoteScorer scorer = scored(EnumSet.of(Quote.Kind.DIRECT));

        assertThat(List.of(scorer.exact(), scorer.characters(), scorer.matched(), scorer.attribution()))
                .extracting(QuoteScorer.Tally::counts)
                .containsExactly(
                        new double[] {1, 3, 2}, new double[] {21, 29, 27}, new double[] {1, 3, 2}, new double[] {1, 2, 2
                        });
    }

    @Test
    void speakersAgreeWithTheReference() {
        QuoteScorer.Speakers speakers = scored(EnumSet.allOf(Quote.Kind.class)).speakers();

        assertThat(List.of(speakers.asked(), speakers.same(), speakers.overlap(), speakers.name(), speakers.right()))
                .containsExactly(3, 1, 2, 2, 2);
    }

    private static QuoteScorer scored(Set<Quote.Kind> kinds) {
        QuoteScorer scorer = new QuoteScorer(kinds);
        scorer.add(
                new QuoteGold(
                        "a",
                        MILL,
                        List.of(
                                gold(MILL, "the mill would stay open", Quote.Kind.INDIRECT, "Petra Halvorsen"),
                                broken(),
                                gold(MILL, "the plan \"a farce\"", Quote.Kind.MIXED, "Olaf Brandt"))),
                List.of(
                        given(MILL, "the mill would stay open", "Petra Halvorsen"),
                        given(MILL, "\"We will not sell,\"", "she"),
                        given(MILL, "the plan \"a farce\" on Monday", "Petra Halvorsen")));
        scorer.add(
                new QuoteGold(
                        "b",
                        ROAD,
                        List.of(
                                gold(ROAD, "\"It is cold,\"", Quote.Kind.DIRECT, "Ida Moe"),
                                gold(ROAD, "the road will open", Quote.Kind.INDIRECT, "Officials"))),
                List.of(
                        given(ROAD, "\"It is cold,\"", "Moe"),
                        given(ROAD, "road", "Officials"),
                        given(ROAD, "Snow fell", null)));
        return scorer;
    }

    private static QuoteGold.Attribution broken() {
        Span first = span(MILL, "\"We will not sell,\"");
        Span second = span(MILL, "\"Not now.\"");
        Span whole = new Span(first.start(), second.end());
        return new QuoteGold.Attribution(
                whole, List.of(first, second), Quote.Kind.DIRECT, span(MILL, "she"), span(MILL, "said"));
    }

    private static QuoteGold.Attribution gold(String text, String content, Quote.Kind kind, String speaker) {
        Span span = span(text, content);
        return new QuoteGold.Attribution(span, List.of(span), kind, span(text, speaker), null);
    }

    private static Quote given(String text, String content, @Nullable String speaker) {
        Span span = span(text, content);
        Quote.Speaker who = speaker == null ? null : new Quote.Speaker(span(text, speaker), null, 1);
        return new Quote(span, List.of(span), Quote.Kind.DIRECT, who, null, "test", 1);
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
