package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.Items;
import io.dateline.view.window.Articles.Ruled;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code news.latest} does to articles whose own events say nothing of it. */
class RuledArticlesTest {
    private static final Closing KILLED = Closing.of(Closing.KILLED, Closing.BY_STORY, null, null, false);
    private static final Standing DOUBTFUL = new Standing(null, List.of("k"), null);

    private final Articles articles = new Articles(10);

    @Test
    void killByAnotherNameTakesTheTextOfEveryVersion() {
        articles.add(Items.row("a", 1, 10));
        articles.add(Items.row("a", 2, 20));

        Ruled ruled = articles.rule(ruling(KILLED, null));

        assertThat(ruled.changed()).hasSize(2).allMatch(row -> !row.isOpen() && row.headline() == null);
        assertThat(ruled.changed()).allMatch(Row::isRuled);
        assertThat(articles.closing("a")).contains(KILLED);
    }

    @Test
    void killThatCameBeforeTheWindowHoldsForLateVersions() {
        articles.rule(ruling(KILLED, null));

        assertThat(articles.add(Items.row("a", 1, 10))).singleElement().matches(row -> row.headline() == null);
    }

    @Test
    void liftedKillGivesTheRowsToReadAgain() {
        // given
        articles.add(Items.row("a", 1, 10));
        articles.rule(ruling(KILLED, null));

        // when
        Ruled ruled = articles.rule(ruling(null, null));

        // then
        assertThat(ruled.opened()).extracting(Row::position).containsExactly(new Position(0, 1));
        assertThat(articles.reopen(Items.row("a", 1, 10))).singleElement().matches(Row::isOpen);
    }

    @Test
    void killOfItsOwnIsNotLifted() {
        articles.add(Items.row("a", 1, 10));
        articles.add(Items.kill("a", 2, 20));
        articles.rule(ruling(KILLED, null));

        assertThat(articles.rule(ruling(null, null)).opened()).isEmpty();
        assertThat(articles.closing("a")).isPresent();
    }

    @Test
    void standingIsSaidOfItsVersionOnly() {
        articles.add(Items.row("a", 1, 10));

        assertThat(articles.rule(ruling(null, DOUBTFUL)).changed())
                .singleElement()
                .matches(row -> DOUBTFUL.equals(row.standing()));
        assertThat(articles.rule(new Ruling("a", "2", null, DOUBTFUL)).changed())
                .singleElement()
                .matches(row -> row.standing() == null);
    }

    @Test
    void standingWaitsForItsRow() {
        articles.rule(ruling(null, DOUBTFUL));

        assertThat(articles.add(Items.row("a", 1, 10)))
                .extracting(Row::standing)
                .containsExactly(DOUBTFUL);
    }

    @Test
    void sameAgainChangesNothing() {
        articles.add(Items.row("a", 1, 10));
        articles.rule(ruling(null, DOUBTFUL));

        assertThat(articles.rule(ruling(null, DOUBTFUL)).changed()).isEmpty();
    }

    private static Ruling ruling(@Nullable Closing closing, @Nullable Standing standing) {
        return new Ruling("a", "1", closing, standing);
    }
}
