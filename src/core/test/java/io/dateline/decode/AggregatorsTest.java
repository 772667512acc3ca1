package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of aggregators such as NewsAPI: several articles in plain JSON. */
class AggregatorsTest {
    @Test
    void eachArticleIsAnItem() {
        assertThat(Decoding.items("""
                {"status": "ok", "totalResults": 2, "articles": [
                 {"source": {"name": "Corvo"}, "title": "Pier opens", "url": "https://corvo.example/1", "content": "It opened."},
                 {"source": {"name": "Corvo"}, "title": "Pier closes", "url": "https://corvo.example/2"}]}"""))
                .extracting(item -> item.get(Field.HEADLINE))
                .containsExactly("Pier opens", "Pier closes");
    }

    @Test
    void anArticleWithoutWordsIsRefusedAndTheOthersGoOn() {
        List<Checked<RawItem>> items =
                new Decoder().decode("""
                        {"totalArticles": 2, "articles": [{"url": "https://corvo.example/1"},
                                                          {"title": "Pier closes", "url": "https://corvo.example/2"}]}""".getBytes(UTF_8), null).all();

        assertThat(items.get(0)).isInstanceOf(Checked.Refused.class);
        assertThat(items.get(1)).isInstanceOf(Checked.Passed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cut off           | It opened on… [+1834 chars] | It opened on… | 1",
                "no number         | It opened [+many chars] | It opened [+many chars] | 0",
                "not at the end    | It [+12 chars] opened. | It [+12 chars] opened. | 0",
                "whole             | It opened. | It opened. | 0"
            })
    void theMarkOfATextThatIsCutOffIsNoCopy(String name, String content, String body, int warnings) {
        RawItem item = Decoding.item("{\"title\": \"Pier opens\", \"content\": \"%s\"}".formatted(content));

        assertThat(item.body().content()).isEqualTo(body);
        assertThat(item.warnings()).hasSize(warnings);
    }

    @Test
    void anAnswerWithoutArticlesHoldsNone() {
        assertThat(Decoding.reason("{\"status\": \"ok\", \"totalResults\": 0, \"articles\": []}"))
                .isEqualTo(Reason.NO_ITEM);
    }

    @Test
    void anArticleMayHaveAMemberOfThatName() {
        assertThat(Decoding.items("{\"title\": \"Pier opens\", \"articles\": [{\"title\": \"Another\"}]}"))
                .hasSize(1);
    }
}
