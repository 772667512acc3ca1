package io.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.ItemHead;
import io.dateline.article.NewsItem;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import org.junit.jupiter.api.Test;

/** A kill that is a message of its own and names the item it kills. */
class KillOfAnotherItemTest {
    private static final String STORY = """
            {"uri": "%s", "version": "1", "versioncreated": "2026-03-02T09:00:00Z", "provider": "Ellery Press",
             "headline": "Dockers end strike", "body_text": "Dockers ended their strike.", "ednote": "%s"}""";

    @Test
    void hasTheUriOfTheItemItKillsAndComesAfterIt() {
        ItemHead story = read(STORY.formatted("EP-2026-0012", ""));
        ItemHead kill = read(STORY.formatted("EP-2026-0017", "KILL KILL KILL. Please kill item EP-2026-0012.")
                .replace("09:00", "09:30"));

        assertThat(kill.uri()).isEqualTo(story.uri());
        assertThat(kill.versionSeq()).isGreaterThan(story.versionSeq());
        assertThat(kill.altIds()).extracting("value").contains("EP-2026-0017");
    }

    @Test
    void keepsItsOwnUriWhereTheNameDoesNotTell() {
        ItemHead kill = read(STORY.formatted("EP-2026-0017", "KILL KILL KILL. Please kill item 0012."));

        assertThat(kill.uri()).endsWith("EP-2026-0017");
        assertThat(kill.lifecycle().retracts()).isNotNull();
        assertThat(kill.lifecycle().retracts().uri()).isNull();
    }

    private static ItemHead read(String item) {
        Checked<NewsItem> checked = new Decoder()
                .decode(item.getBytes(UTF_8), null)
                .all()
                .get(0)
                .then(raw -> new Validator(Embargoes.WITHHOLD).validate(raw, "0".repeat(64)));
        assertThat(checked).isInstanceOf(Checked.Passed.class);
        return ((Checked.Passed<NewsItem>) checked).value().head();
    }
}
