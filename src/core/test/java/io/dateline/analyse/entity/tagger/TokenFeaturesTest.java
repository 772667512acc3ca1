package io.dateline.analyse.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.words.WordTable;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static int tokenOf(TokenFeatures tokens, String word) {
        return tokens.prose.tokenAt(tokens.prose.text().indexOf(word));
    }

    /** The article with one word known, which is a large town's name too. */
    private static TokenFeatures page(String text, long bits) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        int word = Hash.word("veldmar");
        WordTable words = WordTable.of(new int[] {word}, new long[] {bits});
        WordTable none = WordTable.of(new int[0], new long[0]);
        WordTable phrases = WordTable.of(new int[] {Lexicon.chain(0, word)}, new long[] {Lexicon.LARGE_CITY});
        return new TokenFeatures(
                prose, new Lexicon(words, none, new NestedClasses(none, List.of(new long[1], new long[1])), phrases));
    }
}
