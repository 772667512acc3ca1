package io.dateline.evaluate.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class YakeLikeTest {
    private static final String TEXT =
            "The Kelmouth Ferry strike began on Monday. Crews of the Kelmouth Ferry want more pay. "
                    + "The harbour was empty. It rained, and a dog slept on the quay. The Kelmouth Ferry strike goes on.";

    @Test
    void whatComesEarlyOftenAndInCapitalsIsFirst() {
        assertThat(phrases(TEXT).subList(0, 5)).contains("Kelmouth Ferry").doesNotContain("dog", "quay");
    }

    @Test
    void noPhraseBeginsOrEndsWithAStopWord() {
        assertThat(phrases(TEXT)).noneMatch(phrase -> phrase.startsWith("The ") || phrase.endsWith(" on"));
    }

    @Test
    void aTextOfStopWordsHasNone() {
        assertThat(phrases("It is what it is.")).isEmpty();
    }

    private static List<String> phrases(String text) {
        return YakeLike.phrases(new Segmenter().segment(new ArticleText("", text)));
    }
}
