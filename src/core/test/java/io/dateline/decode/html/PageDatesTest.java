package io.dateline.decode.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages say when they were published. */
class PageDatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OpenGraph             | <meta property="article:published_time" content="2026-11-23T09:15:00Z">
            another spelling      | <meta name="publish-date" content="2026-11-23T09:15:00Z">
            with underscores      | <meta name="publish_date" content="2026-11-23T09:15:00Z">
            Dublin Core           | <meta name="DC.date.issued" content="2026-11-23T09:15:00Z">
            Dublin Core terms     | <meta name="dcterms.created" content="2026-11-23T09:15:00Z">
            Parsely               | <meta name="parsely-pub-date" content="2026-11-23T09:15:00Z">
            Sailthru              | <meta name="sailthru.date" content="2026-11-23T09:15:00Z">
            libraries             | <meta name="citation_publication_date" content="2026-11-23T09:15:00Z">
            microdata in the head | <meta itemprop="datePublished" content="2026-11-23T09:15:00Z">
            a graph               | <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"Article","datePublished":"2026-11-23T09:15:00Z"}]}</script>
            a main entity         | <script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2026-11-23T09:15:00Z"}}</script>
            a list                | <script type="application/ld+json">[{"@type":"Person"},{"@type":["NewsArticle"],"datePublished":"2026-11-23T09:15:00Z"}]</script>
            the second script     | <script type="application/ld+json">{"@type":"WebSite"}</script><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-23T09:15:00Z"}</script>
            the page of an article | <script type="application/ld+json">{"@graph":[{"@type":"Article"},{"@type":"WebPage","datePublished":"2026-11-23T09:15:00Z"}]}</script>
            published first       | <meta property="article:modified_time" content="2026-11-25T00:00:00Z"><meta property="article:published_time" content="2026-11-23T09:15:00Z">
            """)
    void theHeadSaysIt(String name, String head) {
        RawItem item = Pages.withHead(head);

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T09:15:00Z");
        assertThat(item.get(Field.FIRST_CREATED)).isEqualTo("2026-11-23T09:15:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            microdata         | 2026-11-23T09:15 | <span itemprop="datePublished" content="2026-11-23T09:15">today</span>
            a pubdate         | 2026-11-23T09:15 | <time pubdate datetime="2026-11-23T09:15">Monday</time>
            hAtom             | 2026-11-23T09:15 | <abbr class="published" title="2026-11-23T09:15">Monday</abbr>
            a time            | 2026-11-23T09:15 | <time datetime="2026-11-23T09:15">Monday</time>
            English words     | 23 November 2026 | <p class="posted">Published on 23 November 2026, 10:15</p>
            American words    | Nov. 23, 2026    | <div class="byline">By Ana Velt, Nov. 23, 2026</div>
            German words      | 23. November 2026 | <span class="datum">Stand: 23. November 2026</span>
            French words      | 23 novembre 2026 | <div class="article-date">Publié le 23 novembre 2026 à 10h15</div>
            Spanish words     | 23 de noviembre de 2026 | <p class="fecha">23 de noviembre de 2026</p>
            figures           | 23.11.2026       | <div class="post-meta">Redaktion, 23.11.2026</div>
            Chinese           | 2026年11月23日   | <div class="date">2026年11月23日</div>
            an unnamed line   | 23 November 2026 | <div class="x7">Port Selm, 23 November 2026</div>
            """)
    void thePageShowsIt(String name, String date, String line) {
        RawItem item = Pages.withBody("<article><h1>Pier opens</h1>" + line + Pages.COPY + "</article>");

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            folders     | https://corvo.example/2026/11/23/pier   | 2026-11-23
            short day   | https://corvo.example/2026/11/3/pier    | 2026-11-03
            hyphens     | https://corvo.example/pier-2026-11-23   | 2026-11-23
            in one      | https://corvo.example/pier-20261123.htm | 2026-11-23
            no day      | https://corvo.example/2026/11/pier      |
            no month    | https://corvo.example/2026/13/23/pier   |
            a number    | https://corvo.example/120261123         |
            a story id  | https://corvo.example/20269999          |
            """)
    void theAddressSaysIt(String name, String address, String date) {
        RawItem item = Pages.withHead("<link rel=canonical href='" + address + "'>");

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a comment's    | <div class="comments"><time datetime="2026-11-24">then</time></div>
            a sidebar's    | <aside><time datetime="2026-11-24">then</time></aside>
            a related item | <div class="related-stories"><span class="date">24 November 2026</span></div>
            a footer's     | <footer class="date">24 November 2026</footer>
            a number       | <p class="date">Room 2026</p>
            """)
    void anotherDateIsNotThePages(String name, String other) {
        RawItem item =
                Pages.withBody("<div>" + other + "</div><article><h1>Pier opens</h1>" + Pages.COPY + "</article>");

        assertThat(item.get(Field.VERSION_CREATED)).isNull();
    }

    @Test
    void aLiveBlogIsDatedByItsLatestEntry() {
        RawItem item = Pages.withHead("""
                <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm live",
                 "datePublished": "2026-11-23T09:15:00Z", "dateModified": "2026-11-23T11:00:00Z"}</script>""");

        assertThat(item.get(Field.VERSION_CREATED)).isEqualTo("2026-11-23T11:00:00Z");
        assertThat(item.get(Field.FIRST_CREATED)).isEqualTo("2026-11-23T09:15:00Z");
    }
}
