package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.Items;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    private final Articles articles = new Articles(4);

    @Test
    void keepsTheNewestByArrivalWhateverThePartition() {
        // given rows of two partitions, read one after the other
        articles.add(at(Items.row("b", 1, 1), 1, 2_000));
        articles.add(at(Items.row("a", 2, 1), 0, 1_000));
        articles.add(at(Items.row("c", 3, 1), 0, 3_000));

        // then
        assertThat(articles.newestFirst()).extracting(Row::id).containsExactly("c", "b", "a");
    }

    @Test
    void dropsTheOldestBeyondItsSize() {
        for (int i = 0; i < 6; i++) {
            articles.add(Items.row("r" + i, i, 1));
        }

        assertThat(articles.newestFirst()).extracting(Row::id).containsExactly("r5", "r4", "r3", "r2");
        assertThat(articles.versions("r0")).isEmpty();
    }

    @Test
    void dropsWhatIsTooOld() {
        articles.add(Items.row("old", 1, 1));
        articles.add(Items.row("new", 500, 1));

        articles.dropBefore(1_400);

        assertThat(articles.newestFirst()).extracting(Row::id).containsExactly("new");
    }

    @Test
    void killTakesTheTextOfEveryVersion() {
        // given
        articles.add(Items.row("a", 1, 10));
        articles.add(Items.row("a", 2, 20));

        // when
        List<Row> changed = articles.add(Items.kill("a", 3, 30));

        // then
        assertThat(changed).hasSize(3).allMatch(row -> row.headline() == null && !row.isOpen());
        assertThat(articles.newestFirst()).noneMatch(row -> row.headline() != null);
        assertThat(articles.closing("a"))
                .hasValueSatisfying(why -> assertThat(why.because()).isEqualTo(Closing.KILLED));
    }

    @Test
    void lateVersionDoesNotBringAKilledArticleBack() {
        articles.add(Items.kill("a", 1, 30));

        List<Row> changed = articles.add(Items.row("a", 2, 20));

        assertThat(changed).singleElement().matches(row -> !row.isOpen() && row.headline() == null);
    }

    @Test
    void killOutlastsItsRow() {
        // given a kill that has left the window
        articles.add(Items.kill("a", 1, 30));
        for (int i = 2; i < 7; i++) {
            articles.add(Items.row("other" + i, i, 1));
        }
        assertThat(articles.versions("a")).isEmpty();

        // when a version comes late
        List<Row> changed = articles.add(Items.row("a", 9, 20));

        // then
        assertThat(changed).singleElement().matches(row -> !row.isOpen());
    }

    @Test
    void releaseOfAKillShowsTheArticleAgain() {
        articles.add(Items.kill("a", 1, 30));

        List<Row> changed = articles.add(Items.reinstate("a", 2, 40));

        assertThat(changed).singleElement().matches(Row::isOpen);
        assertThat(articles.closing("a")).isEmpty();
    }

    @Test
    void holdClosesEarlierVersionsAndAReleaseShowsItsOwn() {
        articles.add(Items.row("a", 1, 10));
        List<Row> held = articles.add(Items.hold("a", 2, 20));
        List<Row> released = articles.add(Items.row("a", 3, 30));

        assertThat(held).hasSize(2).noneMatch(Row::isOpen);
        assertThat(released).singleElement().matches(Row::isOpen);
    }

    @Test
    void sameRecordReadAgainChangesNothing() {
        articles.add(Items.row("a", 1, 10));

        assertThat(articles.add(Items.row("a", 1, 10))).isEmpty();
        assertThat(articles.size()).isOne();
    }

    @Test
    void embargoedRowOpensWhenItsTimeHasCome() {
        // given
        Instant end = Instant.parse("2026-11-30T12:00:00Z");
        Row closed = Items.row("a", 1, 10).closed(Closing.of(Closing.EMBARGOED, null, null, end.toString(), true));
        articles.add(closed);
        assertThat(articles.due(end.minusSeconds(1))).isEmpty();

        // when
        List<Row> due = articles.due(end);
        List<Row> opened = articles.reopen(Items.row("a", 1, 10));

        // then
        assertThat(due).hasSize(1);
        assertThat(opened).singleElement().matches(Row::isOpen);
        assertThat(articles.due(end)).isEmpty();
    }

    @Test
    void embargoedAndKilledStaysClosed() {
        Row closed =
                Items.row("a", 1, 10).closed(Closing.of(Closing.EMBARGOED, null, null, "2026-11-30T12:00:00Z", true));
        articles.add(closed);
        articles.add(Items.kill("a", 2, 20));

        assertThat(articles.due(Instant.parse("2026-12-01T00:00:00Z"))).isEmpty();
        assertThat(articles.reopen(Items.row("a", 1, 10))).isEmpty();
    }

    private static Row at(Row row, int partition, long arrived) {
        return new Row(
                row.id(),
                row.uri(),
                new Position(partition, row.position().offset()),
                arrived,
                row.order(),
                row.provider(),
                row.language(),
                null,
                "story",
                3,
                100,
                row.headline(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
