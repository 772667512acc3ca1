package io.dateline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.view.Items;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a full window weighs. */
@Tag("long")
class MemoryTest {
    private static final int ROWS = 50_000;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void fullWindowIsWithinItsMemory() throws IOException {
        long before = used();
        RowReader reader = new RowReader();
        Articles articles = new Articles(ROWS);

        for (int i = 0; i < ROWS; i++) {
            articles.add(reader.read(Items.event("full", i), new Position(0, i), i, Instant.EPOCH));
        }

        long megabytes = (used() - before) / MEGABYTE;
        System.out.println(articles.size() + " rows: " + megabytes + " MB");
        assertThat(articles.size()).isEqualTo(ROWS);
        assertThat(megabytes).isLessThanOrEqualTo(250);
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
