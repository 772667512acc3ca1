package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawTopicsTest {
    private static final List<String> THERE = List.of("news.raw", "wire.aurel", "wire.ellery", "wire.ellery.old");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one name | news.raw | news.raw",
                "two names | wire.ellery, news.raw | news.raw wire.ellery",
                "a name twice | news.raw,news.raw | news.raw",
                "a name that is not there | wire.none | ''",
                "a pattern | ^wire\\..* | wire.aurel wire.ellery wire.ellery.old",
                "a pattern of the whole name | ^wire\\.ellery | wire.ellery",
                "a pattern of nothing | ^none | ''",
            })
    void theyAreThoseOfWhatIsThere(String what, String written, String read) {
        assertThat(String.join(" ", RawTopics.of(written).among(THERE)))
                .as(what)
                .isEqualTo(read);
    }

    @Test
    void onlyOneNameIsTheTopicThatACommandMeans() {
        assertThat(RawTopics.of("news.raw").only()).contains("news.raw");
        assertThat(RawTopics.of("news.raw,wire.ellery").only()).isEmpty();
        assertThat(RawTopics.of("^news.raw").only()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "news.raw,,wire.ellery", "^("})
    void whatIsNeitherNamesNorAPatternIsRefused(String written) {
        assertThatThrownBy(() -> RawTopics.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 'a,b', '', false", "^a.*, '', ^a.*, true"})
    void theConsumerIsToldNamesOrAPattern(String written, String topics, String topic, String pattern) {
        assertThat(RawTopicsSource.settings(written))
                .containsOnly(
                        entry("mp.messaging.incoming.raw.topics", topics),
                        entry("mp.messaging.incoming.raw.topic", topic),
                        entry("mp.messaging.incoming.raw.pattern", pattern));
    }
}
