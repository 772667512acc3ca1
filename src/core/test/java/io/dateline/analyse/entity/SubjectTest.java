package io.dateline.analyse.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.Analyser;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Entity;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the news is about comes before what it names in passing. */
class SubjectTest {
    private static final Analyser ANALYSER = Analyser.load();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "country | Norway's ferry line Color Line said on Monday it will close a route. Color Line has lost money in Norway for years. Norway's unions protested. | Color Line",
                "people | The Greek sprinter Kostas Galanis was cleared on Friday. Galanis, who missed a test, told the Greek press he was glad. Greek officials were silent. | Kostas Galanis",
                "wide people | The Korean singer Ana Torvald left on Friday. A Korean label and a European one had signed Torvald. Korean fans wept. | Ana Torvald",
                "agency | Ana Torvald resigned on Tuesday, the Brenta News Agency reported. Torvald told the Brenta News Agency she was tired. | Ana Torvald",
                "outlet | Ana Torvald resigned on Tuesday, CNN reported. Torvald told CNN she was tired. CNN said her deputy takes over. | Ana Torvald",
                "place | Ana Torvald, mayor of Dublin, opened a bridge in Dublin on Sunday. Torvald said Dublin had waited for it. | Ana Torvald"
            })
    void theSubjectOutranks(String what, String text, String subject) {
        Article article = Article.ofText("a", new ArticleText("", text), "en", null);

        List<Entity> entities = ANALYSER.analyse(article).entities().stream()
                .sorted(Comparator.comparingInt(
                        (Entity entity) -> -entity.relevance().score()))
                .toList();

        assertThat(entities.get(0).name()).as(what).isEqualTo(subject);
    }
}
