package io.dateline.evaluate.faithful;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.Analyser;
import io.dateline.evaluate.Gold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static Gold gold(String summary) throws IOException {
        JsonNode row = new ObjectMapper()
                .createObjectNode()
                .put("id", "1")
                .put("text", "The bridge in Port Ellery took 12 weeks. Ana Torvald said so to the Herald.")
                .put("summary", summary);
        return Gold.of(Path.of("none"), row);
    }

    @Test
    void aNumberBecomesAnother() {
        assertThat(new Changes(List.of()).number("It took 12 weeks.", "12")).isEqualTo("It took 15 weeks.");
        assertThat(new Changes(List.of()).number("It took weeks.", "")).isNull();
        assertThat(new Changes(List.of()).number("It took 12 weeks.", "15")).isNull();
    }

    @Test
    void aNameBecomesAnothers() {
        assertThat(new Changes(List.of("Lisbon")).name("The Herald said so.", ""))
                .isEqualTo("The Lisbon said so.");
        assertThat(new Changes(List.of("Lisbon")).name("The Herald said so.", "Lisbon"))
                .isNull();
        assertThat(new Changes(List.of("Lisbon")).name("It said so.", "")).isNull();
    }

    @Test
    void whatPassesAndWhatIsFoundIsCounted() throws IOException {
        // Given one sentence the article bears out and one it does not
        Gold gold = gold("The bridge took 12 weeks , Torvald said .\nMadrid and Lisbon agreed .");
        Analyser analyser = Analyser.load();
        FaithfulScorer scorer = new FaithfulScorer(analyser::analyse, new Changes(List.of("Lisbon")));

        // When
        List<double[]> scores = scorer.score(gold, analyser.analyse(gold.article()));

        // Then
        assertThat(scores.get(0)).containsExactly(1, 2);
        assertThat(scores.get(1)).containsExactly(1, 1);
        assertThat(scores.get(2)).containsExactly(1, 1);
    }
}
