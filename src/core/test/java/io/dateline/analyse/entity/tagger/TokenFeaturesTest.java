package io.dateline.analyse.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.words.WordTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenFeaturesTest {
    private static final String SMALL = "they say that we all went to veldmar by train";

    @Test
    void aWordThatIsANameIfAnythingIsLookedAtInSmallLetters() {
        // When
        TokenFeatures tokens = page(SMALL, Lexicon.PROPER);
        // Then
        assertThat(tokens.dull(tokenOf(tokens, "veldmar"))).isFalse();
        assertThat(tokens.dull(0)).isTrue();
    }

    @Test
    void aNameThatIsACommonWordTooIsNotLookedAtInSmallLetters() {
        // When
        TokenFeatures tokens = page(SMALL, Lexicon.PROPER | Lexicon.OFTEN);
        // Then
        assertThat(tokens.dull(tokenOf(tokens, "veldmar"))).isTrue();
    }

    @Test
    void aListedNameIsFoundInSmallLetters() {
        // When
        TokenFeatures tokens = page(SMALL, Lexicon.GIVEN_NAME);
        // Then
        assertThat(tokens.listed[tokenOf(tokens, "veldmar")]).isNotZero();
    }

    @Test
    void aSentenceWithoutCapitalsIsWhispered() {
        assertThat(page(SMALL, 0).sentenceKind[0]).isEqualTo((byte) 3);
        assertThat(page("They say that we all went to Veldmar by train", 0).sentenceKind[0])
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "The Bank of Osterby opened, of, false",
        "The Bank often spoke of Osterby, of, true",
        "The Bank said Osterby opened, said, true",
        "It was Verne & Sons again, &, false",
        "An Osterby 737 crashed there, 737, false",
        "It also once had 737 boats there, 737, true"
    })
    void smallWordsAreReadOnlyWhereTheyLinkCapitals(String text, String word, boolean dull) {
        // When
        TokenFeatures tokens = page(text, "of", Lexicon.LINK | 1);
        // Then
        assertThat(tokens.dull(tokenOf(tokens, word))).isEqualTo(dull);
    }

    private static int tokenOf(TokenFeatures tokens, String word) {
        return tokens.prose.tokenAt(tokens.prose.text().indexOf(word));
    }

    /** The article with one word known, which is a large town's name too. */
    private static TokenFeatures page(String text, long bits) {
        return page(text, "veldmar", bits);
    }

    private static TokenFeatures page(String text, String known, long bits) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        int word = Hash.word(known);
        WordTable words = WordTable.of(new int[] {word}, new long[] {bits});
        WordTable none = WordTable.of(new int[0], new long[0]);
        WordTable phrases = WordTable.of(new int[] {Lexicon.chain(0, word)}, new long[] {Lexicon.LARGE_CITY});
        return new TokenFeatures(
                prose, new Lexicon(words, none, new NestedClasses(none, List.of(new long[1], new long[1])), phrases));
    }
}
