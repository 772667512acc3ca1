package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarksTest {
    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("straight", "\"We won,\" she said.", List.of("\"We won,\"")),
                Arguments.of("curly", "“We won,” she said.", List.of("“We won,”")),
                Arguments.of("guillemets", "«We won,» she said.", List.of("«We won,»")),
                Arguments.of("typewriter pairs", "``We won,'' she said.", List.of("``We won,''")),
                Arguments.of("single curly", "‘We won,’ she said.", List.of("‘We won,’")),
                Arguments.of("single straight", "'We won,' she said.", List.of("'We won,'")),
                Arguments.of("broken", "“We won,” she said, “again.”", List.of("“We won,”", "“again.”")),
                Arguments.of("nested", "“He said ‘no’ twice,” she said.", List.of("“He said ‘no’ twice,”")),
                Arguments.of("nested curly", "“He sang “Hey” twice,” she said.", List.of("“He sang “Hey” twice,”")),
                Arguments.of(
                        "nested straight",
                        "\"He sang \"Hey\" twice,\" she said.",
                        List.of("\"He sang \"Hey\" twice,\"")),
                Arguments.of("a closer for an opener", "”We won,” she said.", List.of("”We won,”")),
                Arguments.of("in brackets", "She (\"the fox\") ran.", List.of("\"the fox\"")),
                Arguments.of("after a dash", "She ran—“fast,” he said.", List.of("“fast,”")),
                Arguments.of("possessive", "The workers' rights and the miners' pay.", List.of()),
                Arguments.of("contraction", "They don't and he won't.", List.of()),
                Arguments.of("inches", "A 12\" pipe burst.", List.of()),
                Arguments.of("nothing closes", "“We won, she said.", List.of("“We won, she said.")),
                Arguments.of("transcript", "\"DOE: We won.", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void pairsMarks(String name, String text, List<String> expected) {
        assertThat(marked(text)).extracting(marked -> marked.span().of(text)).isEqualTo(expected);
    }

    @Test
    void aQuotationThatRunsOnIsClosedInItsLastParagraphOnly() {
        String text = "“One.\n“Two.\n“Three,” she said.";

        assertThat(marked(text)).extracting(Marks.Marked::closed).containsExactly(false, false, true);
    }

    @Test
    void offsetsCountUtf16Units() {
        String text = "😀𠀀 “We won,” she said.";

        assertThat(marked(text).get(0).span().start()).isEqualTo(5);
    }

    private static List<Marks.Marked> marked(String text) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        return Marks.in(prose);
    }
}
