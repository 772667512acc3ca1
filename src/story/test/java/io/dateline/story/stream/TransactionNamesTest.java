package io.dateline.story.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionNamesTest {
    private final TransactionNames names = new TransactionNames("dateline-story");

    @Test
    void anIdTellsItsMember() {
        assertThat(names.of("pod-0-1")).isEqualTo("dateline-story-member:pod-0-1");
        assertThat(names.member("dateline-story-member:pod-0-1")).contains("pod-0-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline-story-trial-member:pod-0-1",
                "dateline-story-member-member:pod-0-1",
                "dateline-story-4f1c-1",
                "dateline-0"
            })
    void anIdOfAnotherGroupHasNoMemberHere(String other) {
        assertThat(names.member(other)).isEmpty();
    }
}
