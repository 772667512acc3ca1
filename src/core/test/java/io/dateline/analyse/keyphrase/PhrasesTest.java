package io.dateline.analyse.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            steel bridge closes      | N N V   | steel;steel bridge;bridge
            old steel bridge closes  | A N N V | steel;steel bridge;bridge
            the green harbour light  | O A N N | green harbour;green harbour light;harbour;harbour light;light
            harbour, bridge          | N O N   | harbour;bridge
            quickly green            | O A     |
            Franco-German pact       | A O A N | Franco-German pact;pact
            SARS-CoV-2 virus         | N O N N | SARS-CoV-2;SARS-CoV-2 virus;virus
            Franco-led pact          | N O V N | pact
            fans of March Lanterns   | N O N N | fans
            she reads Tall Harbour   | O V A N | Tall Harbour
            a tall harbour           | O A N   | harbour
            she reads Songs of Home  | O V N O N | Home
            she met Chancellor Rowe  | O V N N | Chancellor Rowe
            """)
    void nounPhrasesAndTheirPartsThatEndWithANoun(String text, String classes, String phrases) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        Phrases found = new Phrases(prose, List.of(), classes(classes));

        assertThat(found.all())
                .extracting(phrase -> phrase.text)
                .containsExactlyInAnyOrder(phrases == null ? new String[0] : phrases.split(";"));
    }

    private static byte[] classes(String letters) {
        String[] each = letters.split(" ");
        byte[] classes = new byte[each.length];
        for (int i = 0; i < each.length; i++) {
            classes[i] = (byte) List.of("N", "P", "A", "V", "O").indexOf(each[i]);
        }
        return classes;
    }
}
