package io.dateline.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldItemTest {
    private static final String HEAD = """
            id: one
            title: A gate is shut
            published: 2026-05-12T10:00:00Z
            topic: 03
            accept: 17, 06
            """;

    @Test
    void anItemIsItsKeysAndItsMarkedBody() {
        ObjectNode row =
                GoldRow.of(GoldItem.read(HEAD + "\n{q1|\"It is shut,\"} {by1|{per|Ilze}} said. {q1|\"For good.\"}"));

        assertThat(row).hasToString("""
                {"id":"one","title":"A gate is shut","text":"\\"It is shut,\\" Ilze said. \\"For good.\\"",\
                "published":"2026-05-12T10:00:00Z","language":"en","topic":"medtop:03000000",\
                "accept":["medtop:03000000","medtop:17000000","medtop:06000000"],\
                "entities":[{"start":14,"end":18,"text":"Ilze","type":"person"}],"times":[],\
                "quotes":[{"start":0,"end":36,"text":"\\"It is shut,\\" Ilze said. \\"For good.\\"",\
                "parts":[[0,13],[25,36]],"kind":"direct",\
                "speaker":{"start":14,"end":18,"text":"Ilze"}}]}""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an unknown mark, {who|Ilze} said so.",
        "a time without a value, {date|Tuesday} it was.",
        "a quotation without a speaker, {q1|It is shut}.",
        "a speaker without a quotation, {by1|Ilze} nodded.",
        "two speakers of one quotation, {q1|It is shut} say {by1|Ilze} and {by1|Andris}."
    })
    void whatNobodyCouldScoreIsRefused(String name, String body) {
        assertThatThrownBy(() -> GoldRow.of(GoldItem.read(HEAD + "\n" + body)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"title: A gate is shut", "published: 2026-05-12T10:00:00Z", "topic: 03", "id: one"})
    void aKeyThatIsMissingIsNamed(String line) {
        assertThatThrownBy(() -> GoldItem.read(HEAD.replace(line + "\n", "") + "\nBody."))
                .hasMessageContaining(line.substring(0, line.indexOf(':')));
    }

    @Test
    void aMisspeltKeyIsNamed() {
        assertThatThrownBy(() -> GoldItem.read(HEAD + "topc: 04\n\nBody.")).hasMessageContaining("topc");
    }

    @Test
    void linesForEditorsAreNotRead() {
        List<GoldItem> items = GoldSet.items("# a desk\n\n" + HEAD + "\nOne.\n\n====\n# more\n" + HEAD + "\nTwo.\n");

        assertThat(items).extracting(item -> item.body().text()).containsExactly("One.", "Two.");
    }
}
