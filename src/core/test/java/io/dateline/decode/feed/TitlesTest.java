package io.dateline.decode.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.NewsItem;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title from the feed to the headline: what is markup, what is words, and how often it was escaped. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    type="text"  | Board names &lt;Project Heron&gt; as tender      | Board names <Project Heron> as tender
                    type="text"  | How to use &lt;b&gt; in pages                     | How to use <b> in pages
                    type="text"  | Fish &amp; chips                                  | Fish & chips
                    type="text"  | Write &amp;amp; for an ampersand                  | Write &amp; for an ampersand
                    type="html"  | Ferries &lt;b&gt;stay&lt;/b&gt; in port           | Ferries stay in port
                    type="html"  | Board names &amp;lt;Project Heron&amp;gt; today   | Board names <Project Heron> today
                    type="html"  | Ferries don&amp;amp;#8217;t sail                  | Ferries don’t sail
                    type="xhtml" | <div xmlns="http://www.w3.org/1999/xhtml">Ferries <b>stay</b> &lt;now&gt;</div> | Ferries stay <now>
                                 | Ferries &lt;b&gt;stay&lt;/b&gt; in port           | Ferries stay in port
                                 | Board names &lt;Project Heron&gt; as tender      | Board names <Project Heron> as tender
                                 | 3 &lt; 4 &amp;amp; so on                          | 3 < 4 & so on
                    """)
    void anAtomTitle(String type, String sent, String headline) {
        assertThat(headline(
                        "<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>a:1</id><title " + (type == null ? "" : type)
                                + ">" + sent + "</title><content type=\"text\">Two ferries stay.</content></entry>"))
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ferries don't sail                               | Ferries don't sail
                    Ferries don&#x27;t sail                          | Ferries don't sail
                    Ferries don&amp;#x27;t sail                      | Ferries don't sail
                    Ferries don&amp;amp;#x27;t sail                  | Ferries don't sail
                    Ferries don&amp;amp;amp;#39;t sail               | Ferries don't sail
                    Fish &amp;amp;amp; chips                         | Fish & chips
                    Fish &amp; chips                                 | Fish & chips
                    <![CDATA[Fish &amp; chips]]>                     | Fish & chips
                    <![CDATA[Ferries <em>stay</em> in port]]>        | Ferries stay in port
                    Caf&amp;eacute; opens 🎉                          | Café opens 🎉
                    <![CDATA[Board names <Project Heron> today]]>    | Board names <Project Heron> today
                    Goals: 3 &lt; 4                                  | Goals: 3 < 4
                    """)
    void anRssTitle(String sent, String headline) {
        assertThat(headline("<rss><channel><item><title>" + sent
                        + "</title><description>Two ferries stay.</description></item></channel></rss>"))
                .isEqualTo(headline);
    }

    private static String headline(String feed) {
        Checked<NewsItem> item = new Decoder()
                .decode(feed.getBytes(java.nio.charset.StandardCharsets.UTF_8), null)
                .all()
                .get(0)
                .then(raw -> new Validator(Embargoes.WITHHOLD).validate(raw, ""));
        return ((Article) ((Checked.Passed<NewsItem>) item).value()).text().title();
    }
}
