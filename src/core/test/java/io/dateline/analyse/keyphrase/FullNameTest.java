package io.dateline.analyse.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLACE        | Norland;Republic of Norland;Norland     | Norland
            PLACE        | NORLAND;the Norland;Republic of Norland | the Norland
            PLACE        | Nor;Norland City                        | Norland City
            ORGANISATION | Norland Bank;Bank of Norland;Norland Bank | Bank of Norland
            PERSON       | Ada Voss;Ada J. Voss;Voss               | Ada Voss
            PERSON       | ADA VOSS;Ada Voss                       | Ada Voss
            """)
    void theFormAnArticleIsFiledUnder(EntityType type, String forms, String best) {
        Prose prose = new Segmenter().segment(new ArticleText("", forms.replace(";", " met ") + " twice."));

        assertThat(FullName.of(prose, entity(type, prose.text(), forms.split(";")))
                        .span()
                        .of(prose.text()))
                .isEqualTo(best);
    }

    private static Entity entity(EntityType type, String text, String[] forms) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            int start = text.indexOf(form, at);
            at = start + form.length();
            mentions.add(new Mention(new Span(start, at), type, 1));
        }
        Relevance relevance = new Relevance(50, 0, 0, 0, 0, 0, 0);
        return new Entity("e", forms[0], type, null, null, List.of(), List.of(), relevance, 1, mentions);
    }
}
