package io.dateline.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.NewsItem;
import io.dateline.article.Withheld;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Decode and validate together, one item of each kind. */
class ReadingTest {
    private static final String SHA = "0".repeat(64);

    @Test
    void plainTextWithCaptionTagAndCutSentenceBecomesCleanCopy() {
        Article article = article("""
                The harbour board of Port Selm and two shipping lines agreed on Monday to reopen the northern pier, officials said.
                |
                Ana Velt, head of the harbour board (Corvo) |
                The talks followed a visit by envoys of the US.
                President Carl Morn had asked for them in June.
                "We will start with ferries," Velt said. (Corvo)""");

        assertThat(article.text().title()).isEmpty();
        assertThat(article.text().body()).isEqualTo("""
                        The harbour board of Port Selm and two shipping lines agreed on Monday to reopen the northern pier, officials said.
                        The talks followed a visit by envoys of the US.
                        President Carl Morn had asked for them in June.
                        "We will start with ferries," Velt said.""");
        assertThat(article.credits().credit()).isEqualTo("Corvo");
        assertThat(article.credits().captions()).containsExactly("Ana Velt, head of the harbour board (Corvo)");
    }

    @Test
    void aCanceledNinjsItemCarriesNoText() {
        NewsItem item =
                read("{\"uri\":\"urn:x:1\",\"pubstatus\":\"canceled\",\"headline\":\"Gone\",\"body_text\":\"Text.\"}");

        assertThat(item).isInstanceOf(Canceled.class);
    }

    @Test
    void aHeldItemIsWithheld() {
        NewsItem item =
                read("{\"uri\":\"urn:x:1\",\"pubStatus\":\"withheld\",\"headline\":\"Later\",\"body_text\":\"Text.\"}");

        assertThat(item).isInstanceOf(Withheld.class);
    }

    @Test
    void anRssItemKeepsItsDatelineApart() {
        Article article = article("""
                <rss version="2.0"><channel><title>Corvo News</title><language>en-gb</language>
                <item><guid>tag:corvo.example,2026:7</guid><title>UPDATE 2-Pier reopens</title>
                <pubDate>Mon, 23 Nov 2026 18:05:00 +0100</pubDate>
                <description>&lt;p&gt;PORT SELM, Nov 23 (Corvo) - The pier reopened.&lt;/p&gt;</description></item></channel></rss>""");

        assertThat(article.text().title()).isEqualTo("Pier reopens");
        assertThat(article.text().body()).isEqualTo("The pier reopened.");
        assertThat(Objects.requireNonNull(article.credits().dateline()).text())
                .isEqualTo("PORT SELM, Nov 23 (Corvo) -");
        assertThat(article.head().lifecycle().updateNumber()).isEqualTo(2);
        assertThat(article.head().versionCreated()).hasToString("2026-11-23T17:05:00Z");
        assertThat(article.head().declaredLanguage()).isEqualTo("en-GB");
    }

    private static Article article(String input) {
        return (Article) read(input);
    }

    private static NewsItem read(String input) {
        Checked<NewsItem> read = new Decoder()
                .decode(input.getBytes(UTF_8), null)
                .all()
                .get(0)
                .then(raw -> new Validator(Embargoes.WITHHOLD).validate(raw, SHA));
        assertThat(read).isInstanceOf(Checked.Passed.class);
        return ((Checked.Passed<NewsItem>) read).value();
    }
}
