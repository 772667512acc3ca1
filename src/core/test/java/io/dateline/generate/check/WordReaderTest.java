package io.dateline.generate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Torvald's house | torvald house",
                "O'Connor said | o'connor said",
                "the U.S. army | the us army",
                "St. Ellery | st ellery",
                "al-Sabah | al sabah",
                "Erdo\u011fan | erdogan",
                "1,200.5 and 10:30 | 1,200.5 and 10 30",
                "A.B. | ab",
                "end. Next | end next"
            })
    void wordsAreCutAndFolded(String text, String words) {
        assertThat(WordReader.read(text).stream().map(Word::folded)).containsExactly(words.split(" ", -1));
    }

    @Test
    void offsetsLeadBackToTheText() {
        String text = "\ud83c\udf09 The U.S. and Ana's \u00c9lan";
        for (Word word : WordReader.read(text)) {
            assertThat(WordReader.fold(text.substring(word.start(), word.end())))
                    .isEqualTo(word.folded());
        }
    }
}
