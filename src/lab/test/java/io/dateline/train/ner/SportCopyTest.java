package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SportCopyTest {
    private static final Path LISTS = Path.of("lists");

    @Test
    void oneSeedGivesOneCopy() throws IOException {
        assertThat(SportCopy.read(LISTS).rows(2, 7))
                .isEqualTo(SportCopy.read(LISTS).rows(2, 7));
    }

    @Test
    void everyHoleIsFilled() throws IOException {
        assertThat(SportCopy.read(LISTS).rows(3, 7))
                .noneMatch(row -> row.get("text").asText().contains("{"));
    }

    @Test
    void marksCoverNamesThatBeginWithALetter() throws IOException {
        for (ObjectNode row : SportCopy.read(LISTS).rows(3, 7)) {
            String text = row.get("text").asText();
            for (JsonNode name : row.get("entities")) {
                int at = text.offsetByCodePoints(0, name.get("start").asInt());
                assertThat(Character.isLetter(text.charAt(at))).as(text).isTrue();
            }
        }
    }

    @Test
    void aLetteredHoleHasOneNameThroughoutAnItem() throws IOException {
        // When
        List<ObjectNode> rows = SportCopy.read(LISTS).rows(1, 7);
        // Then
        String text = rows.get(0).get("text").asText();
        JsonNode first = rows.get(0).get("entities").get(0);
        String club =
                text.substring(first.get("start").asInt(), first.get("end").asInt());
        assertThat(text.toUpperCase(Locale.ROOT).split(club, -1)).hasSizeGreaterThan(2);
    }
}
