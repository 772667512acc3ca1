package io.dateline.analyse.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String SMALL = "they say that we all went to veldmar by train";

    @Test
    void aWordThatIsANameIfAnythingIsLookedAtInSmallLetters() {
        // When
        Page page = page(SMALL, Lexicon.PROPER);
        // Then
        assertThat(page.dull(tokenOf(page, "veldmar"))).isFalse();
        assertThat(page.dull(0)).isTrue();
    }

    @Test
    void aNameThatIsACommonWordTooIsNotLookedAtInSmallLetters() {
        // When
        Page page = page(SMALL, Lexicon.PROPER | Lexicon.OFTEN);
        // Then
        assertThat(page.dull(tokenOf(page, "veldmar"))).isTrue();
    }

    @Test
    void aListedNameIsFoundInSmallLetters() {
        // When
        Page page = page(SMALL, Lexicon.GIVEN_NAME);
        // Then
        assertThat(page.listed[tokenOf(page, "veldmar")]).isNotZero();
    }

    @Test
    void aSentenceWithoutCapitalsIsWhispered() {
        assertThat(page(SMALL, 0).sentenceKind[0]).isEqualTo((byte) 3);
        assertThat(page("They say that we all went to Veldmar by train", 0).sentenceKind[0])
                .isZero();
    }

    private static int tokenOf(Page page, String word) {
        return page.prose.tokenAt(page.prose.text().indexOf(word));
    }

    /** The article with one word known, which is a large town's name too. */
    private static Page page(String text, long bits) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        int word = Hash.word("veldmar");
        WordTable words = WordTable.of(new int[] {word}, new long[] {bits});
        WordTable none = WordTable.of(new int[0], new long[0]);
        WordTable phrases = WordTable.of(new int[] {Lexicon.chain(0, word)}, new long[] {Lexicon.LARGE_CITY});
        return new Page(
                prose, new Lexicon(words, none, new NestedClasses(none, List.of(new long[1], new long[1])), phrases));
    }
}
