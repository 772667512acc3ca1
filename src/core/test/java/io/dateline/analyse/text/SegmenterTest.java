package io.dateline.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It doesn't, can't and won't. | It does n't , ca n't and wo n't .",
                "Orla's parents' firm, we're told | Orla 's parents ' firm , we 're told",
                "Orla’s and they’ve | Orla ’s and they ’ve",
                "It 's they 've do n't | It 's they 've do n't",
                "O'Connor of Shi'ite d'Ivoire | O'Connor of Shi'ite d'Ivoire",
                "the '90s and 1990's | the '90s and 1990 's",
                "a state-run, 10-year-old T-shirt | a state-run , 10-year-old T-shirt",
                "US-led, pro-American, Asia-Pacific | US - led , pro - American , Asia - Pacific",
                "U.S.-backed F-16 and COVID-19 | U.S. - backed F-16 and COVID-19",
                "al-Sabah and Al-Jaber | al-Sabah and Al-Jaber",
                "Twenty-two, Ash-Sham | Twenty-two , Ash-Sham",
                "1999-2004, 3-1 | 1999-2004 , 3-1",
                "one -- two—three – four | one -- two — three – four",
                "Sen. John D. Smith of Acme Inc. spoke | Sen. John D. Smith of Acme Inc. spoke",
                "No. 5 said no. | No. 5 said no .",
                "$1.2bn, US$5, 50% and €1,000.50 | $ 1.2bn , US $ 5 , 50 % and € 1,000.50",
                "at 10:30 a.m. on 9/11 | at 10:30 a.m. on 9/11",
                "up .5 or 3.5 points. | up .5 or 3.5 points .",
                "see https://a.example/x_(y)?q=1,2. | see https://a.example/x_(y)?q=1,2 .",
                "www.a.example/Up-Down, ok | www.a.example/Up-Down , ok",
                "write to jo.doe@a.example. | write to jo.doe@a.example .",
                "@handle on #Topic | @handle on #Topic",
                "and/or (maybe) [x] | and / or ( maybe ) [ x ]",
                "``Go,'' he said | `` Go , '' he said",
                "\"Go!\" ... *** ?! | \" Go ! \" ... *** ?!",
                "AT&T of R&D | AT&T of R&D",
                "ended.The next | ended . The next",
                "東京で会談。 | 東 京 で 会 談 。",
                "여당은 오늘 | 여당은 오늘",
                "\uD83D\uDC4D\uD83C\uDFFD ok \uD840\uDC00\uD840\uDC01 | \uD83D\uDC4D\uD83C\uDFFD ok \uD840\uDC00 \uD840\uDC01"
            })
    void cutsTokens(String text, String tokens) {
        assertThat(String.join(" ", tokens(segment("", text)))).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Rain fell. Then it stopped. | 2",
                "Sen. John D. Smith met Gen. Ito. They spoke. | 2",
                "Prices rose 2.5 percent. | 1",
                "\"It is done.\" She left. | 2",
                "\"Is it done?\" she asked. | 1",
                "\"Go.\" she said. | 1",
                "He said ``it ends.'' Then he left. | 2",
                "SEOUL, Oct. 8 (Yonhap) -- The envoy left. | 1",
                "He flew to the U.S. The trip was short. | 2",
                "He met U.S. President Quill. | 1",
                "Acme Inc. But Acme Corp. Chairman Vale did not. | 2",
                "It opens at 9 a.m. on Jan. 3. | 1",
                "He waited ... and waited. Yes. | 2",
                "We won. they lost. | 2",
                "It rose (by a lot.) Then it fell. | 2",
                "ended.The next one began. | 2",
                "Pay at the desk.A list follows. | 2",
                "会談は終わった。首相は帰国した。 | 2",
                "Yahoo! said so. | 1",
                "1. Open the box. 2. Close it. | 3",
                "So do I. We all do. | 2",
                "Dr. No. | 1"
            })
    void findsSentenceEnds(String text, int sentences) {
        assertThat(segment("", text).sentenceCount()).isEqualTo(sentences);
    }

    @Test
    void aHeadlineWithoutAStopIsASentenceAndAParagraph() {
        Prose prose = segment("Rain in Kelm", "it rained.\nIt stopped.");

        assertThat(prose.paragraphCount()).isEqualTo(3);
        assertThat(prose.inTitle(0)).isTrue();
        assertThat(prose.inTitle(1)).isFalse();
    }

    @Test
    void aStrayLineBreakDoesNotCutASentence() {
        Prose prose = segment("", "The minister went\nto Kelm on Monday.\nHe came back.");

        assertThat(prose.sentenceCount()).isEqualTo(2);
        assertThat(prose.paragraphCount()).isEqualTo(2);
    }

    @Test
    void aLineBreakAfterACountryUsedAsAnAdjectiveDoesNotCutTheSentence() {
        assertThat(segment("", "A summit between US.\nPresident Quill and Vale.")
                        .sentenceCount())
                .isEqualTo(1);
    }

    @Test
    void aCountryAtALineEndStaysTheEnd() {
        assertThat(segment("", "They left the US.\nPresident Quill stayed.").sentenceCount())
                .isEqualTo(2);
    }

    @Test
    void anEmptyLineEndsAParagraphWhateverFollows() {
        assertThat(segment("", "The minister went\n \nto Kelm").paragraphCount())
                .isEqualTo(2);
    }

    @Test
    void wrappedCopyHasItsParagraphsAtIndents() {
        String wrapped = """
                   The minister of Kelm went
                to the harbour and looked at
                the ships that had come in
                from Ostby. Nobody saw
                Vale there.
                   Then he left.
                """;

        Prose prose = segment("", wrapped.replaceAll("(?m)^ {16}", ""));

        assertThat(prose.paragraphCount()).isEqualTo(2);
        assertThat(prose.sentenceCount()).isEqualTo(3);
    }

    @Test
    void linesOfAListAreParagraphs() {
        assertThat(segment("", "Winners:\nAda Quill\nMara Vale\n- Tam Okonjo").paragraphCount())
                .isEqualTo(4);
    }

    @Test
    void aSentenceHasAtMostSoManyTokens() {
        String words = "word ".repeat(Segmenter.LONGEST);

        assertThat(segment("", words).sentenceCount()).isEqualTo(1);
        assertThat(segment("", words + "word").sentenceCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t\r\n \u00a0"})
    void whiteSpaceHasNoTokens(String text) {
        Prose prose = segment("", text);

        assertThat(prose.tokenCount() + prose.sentenceCount() + prose.paragraphCount())
                .isZero();
    }

    @Test
    void everyCharacterThatIsNoSpaceIsInExactlyOneToken() {
        SplittableRandom random = new SplittableRandom(7);
        String alphabet = "aAbB.,'\u2019-\" \n12$%@/:_&#`n't?!(\u201d\u3002\u4e00\ud83d\ude00\ud840\udc00\u200d\u0301w";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String joined = String.join("", tokens(segment("", text.toString())));
            assertThat(joined).isEqualTo(text.toString().replace(" ", "").replace("\n", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                ".",
                "!",
                "\"",
                "'",
                "-",
                "1",
                "a.",
                "A.",
                "a-",
                "A-",
                "@",
                ". \"",
                "\n",
                "a\n",
                "://",
                "http://a.,",
                "www.a.",
                "一"
            })
    void doublingTheWorstTextsDoublesTheWork(String unit) {
        long once = SEGMENTER.work(new ArticleText("", unit.repeat(50_000)));
        long twice = SEGMENTER.work(new ArticleText("", unit.repeat(100_000)));

        assertThat(twice).isLessThanOrEqualTo(2 * once + 100);
    }

    private static Prose segment(String title, String body) {
        return SEGMENTER.segment(new ArticleText(title, body));
    }

    private static List<String> tokens(Prose prose) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < prose.tokenCount(); i++) {
            tokens.add(prose.token(i));
        }
        return tokens;
    }
}
