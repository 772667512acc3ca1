package io.dateline.sinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes that are run for real: both answer the same questions about the sample wire's day. */
class SinksTest {
    static final String QUAKE = "urn:newsml:meridian.example:20260317:quake-valdoro";
    static final String KILLED = "urn:newsml:meridian.example:20260317:corvane-insolvency";

    /** The wire's first items, up to the correction of the quake and the kill. */
    static final int MORNING = 12;

    /** What is asked of every sink. */
    abstract static class Questions {
        abstract Sink sink();

        @Test
        void aKilledArticleIsNotShownAndItsTextNotKept() throws Exception {
            sink().load(SampleEvents.twiceAndShuffled());

            assertThat(sink().ask("SELECT uri FROM shown WHERE uri = '" + KILLED + "'"))
                    .isEmpty();
            assertThat(sink().ask(texts())).isNotEmpty().noneMatch(text -> text.contains("Corvane Foods files"));
        }

        /** A query for every text that is stored. */
        abstract String texts();

        @Test
        void ofEachArticleTheLastVersionIsShown() throws Exception {
            sink().load(SampleEvents.twiceAndShuffled());

            assertThat(sink().ask("SELECT event->>'headline' FROM shown WHERE uri = '" + QUAKE + "'"))
                    .containsExactly("Chile earthquake injures 14, ports reopen");
            assertThat(sink().ask("SELECT uri FROM shown"))
                    .hasSizeGreaterThan(20)
                    .doesNotHaveDuplicates();
        }

        @Test
        void aCorrectionIsOpenUntilALaterVersion() throws Exception {
            sink().load(SampleEvents.inOrder().subList(0, MORNING));
            List<String> morning = sink().ask("SELECT uri, note FROM open_corrections");
            sink().load(SampleEvents.twiceAndShuffled());
            List<String> evening = sink().ask("SELECT uri FROM open_corrections");

            assertThat(morning)
                    .containsExactly(QUAKE + "|Corrects magnitude to 6.4 from 6.8 in headline and paragraph 1.");
            assertThat(evening).isEmpty();
        }

        @Test
        void thePeopleOfAnHourAreThoseOfItsArticles() throws Exception {
            sink().load(SampleEvents.inOrder().subList(0, MORNING));

            assertThat(sink().ask(people("08:45"))).contains("Rodrigo Almarza|1");
            assertThat(sink().ask(people("23:45"))).isEmpty();
        }

        private static String people(String time) {
            return "SELECT name, articles FROM top_people(TIMESTAMPTZ '2026-03-17 " + time + ":00+00')";
        }
    }

    @Nested
    class InDuckDb extends Questions {
        @TempDir
        static Path folder;

        private static Sink sink;

        @BeforeAll
        static void start() throws Exception {
            sink = new DuckDbSink(folder);
        }

        @AfterAll
        static void stop() throws Exception {
            sink.close();
        }

        @Override
        Sink sink() {
            return sink;
        }

        @Override
        String texts() {
            return "SELECT event FROM events WHERE event IS NOT NULL";
        }
    }

    @Nested
    class InPostgresql extends Questions {
        @TempDir
        static Path folder;

        private static Sink sink;

        @BeforeAll
        static void start() throws Exception {
            sink = PostgresSink.start(folder);
        }

        @AfterAll
        static void stop() throws Exception {
            if (sink != null) {
                sink.close();
            }
        }

        @Override
        Sink sink() {
            return sink;
        }

        @Override
        String texts() {
            return "SELECT event FROM articles WHERE event IS NOT NULL";
        }

        @Test
        void whatKafkaConnectInsertsIsTaken() throws Exception {
            String inserted = KafkaConnect.inserted(SampleEvents.inOrder().get(0));

            sink.load(List.of(inserted));

            assertThat(sink.ask("SELECT uri FROM shown")).containsExactly(QUAKE);
        }
    }
}
