package io.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final Allowance allowance = new Allowance(10);

    @Test
    void itemsUpToTheLimitPass() {
        assertThat(allowance.take(article(6))).isInstanceOf(Checked.Passed.class);
        assertThat(allowance.take(article(4))).isInstanceOf(Checked.Passed.class);
    }

    @Test
    void oneCharacterPastTheLimitIsTooLongAndAShorterItemPasses() {
        allowance.take(article(6));

        assertThat(allowance.take(article(5)))
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        refused -> assertThat(refused.rejection().reason()).isEqualTo(Reason.TEXT_TOO_LONG));
        assertThat(allowance.take(article(4))).isInstanceOf(Checked.Passed.class);
    }

    private static Article article(int length) {
        return Article.ofText("allowance", new ArticleText("", "x".repeat(length)), "en", null);
    }
}
