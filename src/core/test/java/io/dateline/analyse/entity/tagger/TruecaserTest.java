package io.dateline.analyse.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.words.WordTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {
    private static final List<String> SMALL =
            List.of("minister", "meets", "strikes", "suburb", "backs", "plan", "says");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quillon Meets Verne            | Quillon meets Verne
            Veldmar Strikes Osterby Suburb | Veldmar strikes Osterby suburb
            QUILLON SAYS MINISTER BACKS PLAN | Quillon says minister backs plan
            Quillon said that she would go | Quillon said that she would go
            Minister Backs Quillon-Verne Plan | Minister backs Quillon-Verne plan
            """)
    void wordsThatNewsWritesSmallBecomeSmall(String written, String expected) {
        assertThat(truecased(written, "")).isEqualTo(expected);
    }

    @Test
    void whatTheBodyWritesSmallIsSmallInTheHeadline() {
        // Given
        String body = "The zorbles were seen in Veldmar, and zorbles eat much.";
        // Then
        assertThat(truecased("Veldmar Hunts Zorbles", body)).isEqualTo("Veldmar Hunts zorbles");
    }

    @Test
    void wordsThatAreANameTogetherInTheBodyKeepTheirCapitals() {
        // Given
        String body = "The plan of the Veldmar Plan Office was clear.";
        // Then
        assertThat(truecased("Veldmar Plan Office Backs Minister", body))
                .isEqualTo("Veldmar Plan Office backs minister");
    }

    @Test
    void runningTextIsLeftAlone() {
        // Given
        Prose prose = prose("", "The minister met Ada Quillon in Osterby on Monday.");
        // Then
        assertThat(truecaser().truecase(prose)).isSameAs(prose);
    }

    @Test
    void aNameThatWasFoundHasItsCapitals() {
        // Given
        Prose prose = truecaser().truecase(prose("", "MINISTER OF PLAN SAYS VELDMAR STRIKES"));
        Mention name = new Mention(new Span(0, 16), EntityType.ORGANISATION, 1);
        // When
        Prose named = truecaser().withNames(prose, List.of(name));
        // Then
        assertThat(named.text()).isEqualTo("Minister of Plan says Veldmar strikes");
    }

    private static String truecased(String title, String body) {
        Prose prose = truecaser().truecase(prose(title, body));
        return prose.text().substring(0, title.length());
    }

    private static Prose prose(String title, String body) {
        return new Segmenter().segment(body.isEmpty() ? new ArticleText("", title) : new ArticleText(title, body));
    }

    private static Truecaser truecaser() {
        int[] words = Stream.concat(SMALL.stream(), Stream.of("of"))
                .mapToInt(Hash::word)
                .toArray();
        long[] bits = new long[words.length];
        Arrays.fill(bits, 1);
        bits[words.length - 1] |= Lexicon.LINK;
        WordTable none = WordTable.of(new int[0], new long[0]);
        return new Truecaser(new Lexicon(
                WordTable.of(words, bits), none, new NestedClasses(none, List.of(new long[1], new long[1])), none));
    }
}
