package io.dateline.analyse.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    @ParameterizedTest
    @CsvSource({"Quillon,1", "QUILLON,2", "McAda,3", "D.,4", "U.S.,5", "quillon,0", "1999,6", "iTem,8", "B2,9"})
    void aWordsCaseIsRead(String word, byte look) {
        assertThat(forms(word).looks[0]).isEqualTo(look);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada.Quill@example.org", "http://Example.org/Ada", "www.Example.org", "Report.pdf", "Report.HTML"
            })
    void addressesAndFilesAreNoNames(String word) {
        assertThat(forms(word).capital(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Example.com", "@Quill", "Quill/Verne", "St.Ada", "Pdf"})
    void whatLooksAlmostLikeAnAddressMayBeAName(String word) {
        assertThat(forms(word).looks[0]).isNotEqualTo((byte) Forms.MARK);
    }

    @Test
    void apostrophesOfEitherKindAreOneWord() {
        assertThat(forms("O\u2019Quill").exact[0]).isEqualTo(forms("O'Quill").exact[0]);
    }

    @Test
    void digitsAreFolded() {
        assertThat(forms("1998").lower[0]).isEqualTo(forms("2026").lower[0]);
    }

    @Test
    void aListsHashIsTheTextsHash() {
        assertThat(forms("QUILLON").lower[0]).isEqualTo(Hash.word("quillon"));
    }

    private static Forms forms(String word) {
        return new Forms(new Prose(word, 0, new int[] {0}, new int[] {word.length()}, new int[] {0}, new int[] {0}));
    }
}
