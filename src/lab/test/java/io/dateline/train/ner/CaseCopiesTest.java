package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseCopiesTest {
    private static final NerDocument DOCUMENT = document("The train left. Ada Quill saw it.");

    @Test
    void aTwelfthOfTheSentencesIsRepeatedInCapitals() {
        // When
        List<NerDocument> all = new CaseCopies(prose -> prose).ofSentences(Collections.nCopies(24, DOCUMENT));
        // Then
        assertThat(all)
                .filteredOn(d -> d.prose().text().startsWith("THE TRAIN"))
                .hasSize(2);
    }

    @Test
    void copiesAreAsTheTruecaserWritesThem() {
        // Given
        CaseCopies copies =
                new CaseCopies(prose -> prose.truecased("x".repeat(prose.text().length())));
        // When
        List<List<NerDocument>> versions = copies.ofArticles(List.of(DOCUMENT, DOCUMENT));
        // Then
        assertThat(versions.get(1)).allMatch(d -> d.prose().text().startsWith("xxx"));
    }

    @Test
    void everyThirdSentenceOfAnArticleIsAHeadline() {
        assertThat(DOCUMENT.titled(3).prose().text()).isEqualTo("The Train Left. Ada Quill saw it.");
    }

    private static NerDocument document(String text) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        return new NerDocument(prose, new byte[prose.tokenCount()], List.of(), null);
    }
}
