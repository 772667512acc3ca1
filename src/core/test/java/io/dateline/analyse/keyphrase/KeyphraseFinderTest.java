package io.dateline.analyse.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseFinderTest {
    private static final String BODY = """
            The harbour authority of Port Ellery said on Monday that a new ferry terminal would open in spring.
            The ferry terminal has cost the harbour authority more than it planned, and ferries were late all winter.
            Engineers from the Bank of Marlow inspected the ferry terminal twice. Fishermen fear for the oyster beds.
            """;
    private static final KeyphraseFinder FINDER = new KeyphraseFinder();

    @Test
    void aRepeatedPhraseIsAmongTheBest() {
        assertThat(phrases(BODY)).startsWith("ferry terminal");
    }

    @Test
    void aNameMayHoldOf() {
        assertThat(new Candidates(prose("", BODY)).all())
                .extracting(candidate -> candidate.phrase)
                .contains("Bank of Marlow");
    }

    @Test
    void ofBetweenSmallWordsPartsPhrases() {
        assertThat(new Candidates(prose("", "It ran out of cargo of steel beams.")).all())
                .extracting(candidate -> candidate.phrase)
                .containsExactlyInAnyOrder("ran", "cargo", "steel", "beams", "steel beams");
    }

    @Test
    void noWordIsKeptBesideARarerPhraseThatHoldsIt() {
        assertThat(phrases("The steel bridge is old. They closed a steel bridge."))
                .containsOnlyOnce("steel bridge")
                .doesNotContain("steel", "bridge");
    }

    @Test
    void formsOfAWordAreOne() {
        Keyphrase only = FINDER.find(prose("", "Strikers struck. The striker and the strikers."), List.of()).stream()
                .filter(keyphrase -> keyphrase.phrase().equals("Strikers"))
                .findFirst()
                .orElseThrow();

        assertThat(only.mentions()).hasSize(3);
    }

    @Test
    void mentionsCoverThePhrase() {
        Prose prose = prose("Ferry terminal opens", BODY);

        assertThat(FINDER.find(prose, List.of()).get(0).mentions())
                .extracting(span -> span.of(prose.text()))
                .containsExactly("Ferry terminal", "ferry terminal", "ferry terminal", "ferry terminal");
    }

    @Test
    void fifteenAtMost() {
        StringBuilder body = new StringBuilder();
        for (char c = 'a'; c <= 'z'; c++) {
            body.append("The quarry")
                    .append(c)
                    .append(" of the valley")
                    .append(c)
                    .append(". ");
        }

        assertThat(phrases(body.toString())).hasSize(KeyphraseFinder.KEPT);
    }

    @Test
    void theBestComesFirst() {
        assertThat(FINDER.find(prose("", BODY), List.of()))
                .extracting(Keyphrase::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(phrases("")).isEmpty();
    }

    @Test
    void twiceTheTextIsTwiceTheWork() {
        int once = new Candidates(prose("", BODY.repeat(50))).work();
        int twice = new Candidates(prose("", BODY.repeat(100))).work();

        assertThat(twice).isEqualTo(2 * once);
    }

    @Test
    void whatLiesBeyondTheLimitIsNotRead() {
        String body = "go ".repeat(Candidates.READ) + "lighthouse";

        assertThat(phrases(body)).isEmpty();
    }

    @Test
    void theLastTokenWithinTheLimitIsRead() {
        String body = "go ".repeat(Candidates.READ - 1) + "lighthouse";

        assertThat(phrases(body)).containsExactly("lighthouse");
    }

    private static List<String> phrases(String body) {
        return FINDER.find(prose("", body), List.of()).stream()
                .map(Keyphrase::phrase)
                .toList();
    }

    private static Prose prose(String title, String body) {
        return new Segmenter().segment(new ArticleText(title, body));
    }
}
