package io.dateline.decode.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.Decoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressJsonTest {
    private static final String POST = """
            {"id": 7, "guid": {"rendered": "https://corvo.example/?p=7"}, "link": "https://corvo.example/pier/",
             "date": "2026-11-23T11:00:00", "date_gmt": "2026-11-23T10:00:00", "modified_gmt": "2026-11-23T10:00:00",
             "slug": "pier", "type": "post", "title": {"rendered": "Pier opens &#8211; at last"},
             "content": {"rendered": "<p>It opened.</p>", "protected": false}, "excerpt": {"rendered": "<p>Open.</p>"}%s}""";

    @Test
    void aPostIsKnownByItsGuidThatNeverChanges() {
        RawItem item = Decoding.item(POST.formatted(""));

        assertThat(item.format()).isEqualTo(Format.WORDPRESS);
        assertThat(item.get(Field.URI)).isEqualTo("https://corvo.example/?p=7");
        assertThat(item.get(Field.ALT_ID)).isEqualTo("https://corvo.example/pier/");
        assertThat(item.lists().altIds()).containsExactly(new AltId("postId", "7"));
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>It opened.</p>", Markup.HTML));
    }

    @Test
    void timesInGmtGetTheZoneThatWordPressLeavesOut() {
        RawItem item = Decoding.item(POST.formatted(""));

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(item.get(Field.FIRST_CREATED)).isEqualTo("2026-11-23T10:00:00Z");
    }

    @Test
    void authorTermsAndPictureAreEmbedded() {
        RawItem item = Decoding.item(POST.formatted("""
                , "_embedded": {"author": [{"name": "Ana Velt"}],
                 "wp:featuredmedia": [{"media_type": "image", "source_url": "https://corvo.example/p.jpg",
                                       "caption": {"rendered": "The pier."}, "media_details": {"width": 800}}],
                 "wp:term": [[{"taxonomy": "category", "slug": "harbour", "name": "Harbour"}],
                             [{"taxonomy": "post_tag", "name": "pier"}]]}"""));

        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
        assertThat(item.get(Field.CATEGORY)).isEqualTo("harbour");
        assertThat(item.lists().keywords()).containsExactly("pier");
        assertThat(item.captions()).containsExactly("The pier.");
        assertThat(item.assertions()).extracting("name").containsExactly("Harbour", "pier");
    }

    @ParameterizedTest
    @CsvSource({
        "publish, usable initial",
        "future, withheld hold",
        "draft, withheld hold",
        "pending, withheld hold",
        "private, withheld hold",
        "auto-draft, withheld hold",
        "trash, canceled kill",
        "inherit, usable initial",
        "corvo-review, withheld hold"
    })
    void onlyWhatIsPublishedIs(String status, String outcome) {
        assertThat(Lifecycles.of(POST.formatted(", \"status\": \"" + status + "\"")))
                .isEqualTo(outcome);
    }

    @Test
    void aPostBehindAPasswordIsHeldBack() {
        String post =
                POST.formatted(", \"status\": \"publish\"").replace("\"protected\": false", "\"protected\": true");

        assertThat(Lifecycles.of(post)).isEqualTo("withheld hold");
    }
}
