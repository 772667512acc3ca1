package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTitlesTest {
    private static long left(String text) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        return WorkTitles.without(prose.text(), Marks.in(prose), Lexicon.load()).size();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a film that somebody made       | 0 | Vera Lind, who directed "Nine Shades of Rain," told the paper that she was done.
            before a verb                   | 0 | "The Long Walk Home" opened in June.
            behind a comma                  | 0 | The sequel, "Nine Shades Darker," is late.
            said                            | 1 | She said "Good Morning" and left.
            a sentence                      | 1 | "We won," she said.
            a name and a sentence           | 1 | "Vera Lind won the race," she said.
            an exclamation                  | 1 | "Happy Birthday!" rang through the hall.
            a headline                      | 1 | Lind: "We Will Win"
            two sentences                   | 1 | She clapped "The Daddy. Big Daddy" at last.
            one word                        | 1 | He called it "Madness" at last.
            """)
    void aTitleIsNoSpeech(String what, long left, String text) {
        assertThat(left(text)).isEqualTo(left);
    }

    @Test
    void moreWordsThanATitleHasAreSpeech() {
        String longest = "Red ".repeat(WorkTitles.LONGEST).strip();

        assertThat(left("The film \"" + longest + "\" is long.")).isZero();
        assertThat(left("The film \"" + longest + " Sea\" is long.")).isOne();
    }
}
