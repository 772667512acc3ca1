package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NameListsTest {
    @Test
    void placesAreThoseOfTheLinkersRegisters() throws IOException {
        assertThat(NameLists.places())
                .contains("France", "West Bank", "Scotland")
                .doesNotContain("French", "NATO");
    }
}
