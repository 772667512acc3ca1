package io.dateline.generate.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.GeneratedSummary.Kind;
import io.dateline.article.GeneratedSummary.Unsupported;
import io.dateline.article.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCheckTest {
    private static final Analyser ANALYSER = Analyser.load();

    private static final String ARTICLE = """
            The harbour bridge in Port Ellery reopened on Monday after $1.2 million of repairs that took twelve weeks.
            "It is safe again," Mayor Ana Torvald said. Engineer John Marlin of Kestrel Lowe led the work with 45 people.
            The European Central Bank, based in Germany, lent 5 to 7 million euros at 3.5 percent. NATO ships may pass from Oct. 8.
            The U.S. Coast Guard counted 1,200 boats a year, 20% more than in the 1990s.""";

    private static List<String> unsupported(String article, @Nullable String language, String summary) {
        Analysis analysis = ANALYSER.analyse(
                Article.ofText("a", new ArticleText("", article), language, Instant.parse("2026-03-03T09:00:00Z")));
        Analysis read = ANALYSER.analyse(Article.ofText("g", new ArticleText("", summary), language, null));
        Article of = Article.ofText("a", new ArticleText("", article), language, null);
        SentenceCheck check =
                new SentenceCheck(of, analysis, read, read.language().tag());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < read.prose().sentenceCount(); i++) {
            Span sentence = read.prose().sentence(i);
            for (Unsupported each : check.check(sentence)) {
                found.add(each.kind() + " " + each.span().of(sentence.of(summary)));
            }
        }
        return found;
    }

    private static List<String> unsupported(String summary) {
        return unsupported(ARTICLE, "en", summary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Ellery's bridge is open again.",
                "Torvald said the bridge is safe.",
                "The bridge is safe, according to Mayor Torvald.",
                "Repairs cost $1,200,000 and took 12 weeks.",
                "Repairs cost 1.2 million dollars.",
                "The ECB lent between five and seven million euros at 3.5%.",
                "The bank lent \u20ac5 million to \u20ac7 million.",
                "The work of John Marlin took twelve weeks.",
                "The German bank lent money.",
                "Ships of NATO may pass from October 8.",
                "The US Coast Guard counted 1200 boats.",
                "Boats are up 20 per cent since the 1990s.",
                "The bridge reopened on March 2, a Monday.",
                "It's open, and I'm glad, one of them said.",
                "The president of Kestrel-Lowe was not named."
            })
    void whatTheArticleSaysPasses(String summary) {
        assertThat(unsupported(summary)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The bridge in Lisbon reopened. | NAME Lisbon",
                "The bridge was opened by Maria Torvald. | NAME Maria",
                "It was built by Acme Steel Plants in all. | NAME Acme Steel Plants",
                "The IMF lent money. | NAME IMF",
                "IMF money paid for it. | NAME IMF",
                "The repairs took 13 weeks. | NUMBER 13",
                "The repairs took thirteen weeks. | NUMBER thirteen",
                "Repairs cost $1.3 million. | NUMBER 1.3 million",
                "Repairs cost $1.2 billion. | NUMBER 1.2 billion",
                "Repairs cost \u20ac1.2 million. | NUMBER 1.2 million",
                "It carries 45% of the traffic. | NUMBER 45",
                "The bank lent at 3.5 percentage points. | NUMBER 3.5",
                "It reopened on March 9. | NUMBER 9",
                "It reopens in November this year. | NAME November",
                "Mayor John Torvald said so. | NAME John Torvald"
            })
    void whatTheArticleDoesNotSayIsNamed(String summary, String finding) {
        assertThat(unsupported(summary)).containsExactly(finding);
    }

    @Test
    void findingsComeInTextOrderWithOffsetsIntoTheirSentence() {
        String summary = "The bridge is safe. In Lisbon 99 boats and 98 ships passed Madrid.";

        assertThat(unsupported(summary)).containsExactly("NAME Lisbon", "NUMBER 99", "NUMBER 98", "NAME Madrid");
    }

    @Test
    void anAcronymOfTheArticleBearsOutTheFullName() {
        assertThat(unsupported("The UN sent help to the coast.", "en", "Help came from the United Nations."))
                .isEmpty();
    }

    @Test
    void germanNounsAreNoNames() {
        String article =
                "Die Br\u00fccke in Port Ellery ist nach zw\u00f6lf Wochen wieder offen, sagte Ana Torvald am Montag.";

        assertThat(unsupported(article, "de", "Der \u00dcbergang ist nach 12 Wochen offen, sagte die Politikerin."))
                .isEmpty();
        assertThat(unsupported(article, "de", "Die Br\u00fccke ist offen, sagte am Montag Olaf Beispiel."))
                .containsExactly("NAME Olaf Beispiel");
    }

    @Test
    void scriptsWithoutCapitalsAreCheckedForNumbersAndSaySo() {
        String article = "\u6771\u4eac\u306e\u6a4b\u304c12\u9031\u9593\u3076\u308a\u306b\u518d\u958b\u3057\u305f\u3002";
        Analysis read = ANALYSER.analyse(Article.ofText("g", new ArticleText("", article), "ja", null));
        Article of = Article.ofText("a", new ArticleText("", article), "ja", null);

        assertThat(new SentenceCheck(of, read, read, "ja").checks()).containsExactly(Kind.NUMBER);
        assertThat(unsupported(article, "ja", "\u6a4b\u306f13\u9031\u9593\u3076\u308a\u3002"))
                .containsExactly("NUMBER 13");
    }

    @Test
    void theWorkIsLinear() {
        String article = "Port Ellery Bridge 1,200 twenty million U.S.A. and ".repeat(20_000);
        Article of = Article.ofText("a", new ArticleText("", article), "en", null);
        Analysis read = ANALYSER.analyse(Article.ofText("g", new ArticleText("", "Port Ellery."), "en", null));

        long began = System.nanoTime();
        new SentenceCheck(of, read, read, "en").check(new Span(0, 12));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }
}
