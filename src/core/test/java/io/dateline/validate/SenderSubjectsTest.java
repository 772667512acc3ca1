package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderSubjectsTest {
    @Test
    void anOlderSubjectCodeStandsBesideItsMediaTopic() {
        Assertion sent = new Assertion(Kind.SUBJECT, "labour dispute", "subj:09003000");

        assertThat(SenderSubjects.of(List.of(sent)))
                .containsExactly(sent, new Assertion(Kind.SUBJECT, "labour", "medtop:09000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medtop:20000533", "subj:99000000", "subj:9", "ep:09003000"})
    void otherCodesStandAlone(String code) {
        Assertion sent = new Assertion(Kind.SUBJECT, "ports", code);

        assertThat(SenderSubjects.of(List.of(sent))).containsExactly(sent);
    }
}
