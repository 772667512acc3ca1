package io.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.enrich.Intake.Item;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.publish.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemGroupTest {
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final ItemGroup group = new ItemGroup(items -> {
        sizes.add(items.size());
        return items.stream().map(ItemGroupTest::outcome).toList();
    });

    private static Outcome outcome(Item item) {
        return new Rejected(new Rejection(Reason.MALFORMED, "for the test"), item.origin());
    }

    private static Item article(int at, int length) {
        return new Item(
                Checked.passed(Article.ofText("urn:ellery:x", new ArticleText("", "x".repeat(length)), "en", null)),
                new Origin("news.raw", 0, (long) at));
    }

    @Test
    void sixteenGoTogetherAndTheNextBegins() {
        for (int at = 0; at <= Enricher.GROUP; at++) {
            group.add(article(at, 10), outcomes);
        }
        assertThat(sizes).containsExactly(Enricher.GROUP);
        group.finish();
        assertThat(sizes).containsExactly(Enricher.GROUP, 1);
        assertThat(outcomes)
                .extracting(outcome -> outcome.origin().offset())
                .isSorted()
                .hasSize(17);
    }

    @Test
    void longTextsAreAlone() {
        group.add(article(0, ItemGroup.MOST_TEXT - 10), outcomes);
        group.add(article(1, 10), outcomes);
        assertThat(sizes).isEmpty();
        group.add(article(2, 1), outcomes);
        assertThat(sizes).containsExactly(2);
        group.add(article(3, ItemGroup.MOST_TEXT + 1), outcomes);
        group.finish();
        assertThat(sizes).containsExactly(2, 1, 1);
    }

    @Test
    void nothingIsNoGroup() {
        group.finish();
        assertThat(sizes).isEmpty();
    }
}
