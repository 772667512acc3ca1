package io.dateline.decode.html;

import io.dateline.article.Format;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.Page;
import io.dateline.decode.item.BaseAddresses;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page: what it says of itself (JSON-LD, OpenGraph, Dublin Core, meta elements, in that order) and its main
 * text, menus and advertisements left out by {@link MainText}.
 */
public final class HtmlPage {
    private static final List<String> TITLES =
            List.of("dc:title", "dcterms:title", "og:title", "twitter:title", "parsely-title", "headline");
    private static final List<String> AUTHORS =
            List.of("author", "dc:creator", "dcterms:creator", "parsely-author", "byl", "article:author");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc:date",
            "dc:date:issued",
            "dcterms:created",
            "parsely-pub-date",
            "date",
            "pubdate",
            "publishdate");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time", "og:updated_time", "datemodified", "dcterms:modified", "last-modified", "lastmod");

    private HtmlPage() {}

    public static Items read(Page sent) {
        Document page = Jsoup.parse(sent.html());
        PageMetadata metadata = PageMetadata.of(page);
        Draft draft = new Draft(Format.HTML);
        address(page, metadata, draft);
        JsonLd.read(page, draft);
        draft.set(Field.HEADLINE, metadata.first(TITLES))
                .set(Field.HEADLINE, title(page))
                .set(Field.BYLINE, metadata.first(AUTHORS))
                .set(Field.VERSION_CREATED, metadata.all(MODIFIED))
                .set(Field.VERSION_CREATED, metadata.all(PUBLISHED))
                .set(Field.VERSION_CREATED, times(page))
                .set(Field.FIRST_CREATED, metadata.all(PUBLISHED))
                .set(Field.PROVIDER, metadata.first(List.of("og:site_name", "dc:publisher", "publisher")))
                .set(Field.LANGUAGE, language(page))
                .set(
                        Field.LANGUAGE,
                        metadata.first(List.of("content-language", "dc:language", "language", "og:locale")))
                .set(Field.DESCRIPTION, metadata.first(List.of("og:description", "description", "dc:description")));
        draft.body(MainText.of(page), Markup.HTML);
        return Items.of(draft.done());
    }

    /** What the page calls itself, and what that is relative to where it is relative. */
    private static void address(Document page, PageMetadata metadata, Draft draft) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Element base = page.selectFirst("base[href]");
        String shared = metadata.first(List.of("og:url", "twitter:url"));
        draft.set(Field.URI, canonical == null ? null : canonical.attr("href"))
                .set(Field.URI, shared)
                .set(Field.ALT_ID, shared)
                .set(Field.BASE, base == null ? null : BaseAddresses.absolute(base.attr("href")));
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return language.isBlank() ? null : language;
    }

    /** The title element; the only h1 instead when the title merely adds the site's name to it. */
    private static @Nullable String title(Document page) {
        String title = page.title();
        var headings = page.select("h1");
        if (headings.size() == 1) {
            String heading = headings.get(0).text();
            if (!heading.isBlank() && (title.isBlank() || title.contains(heading))) {
                return heading;
            }
        }
        return title;
    }

    private static List<String> times(Document page) {
        return page.select("article time[datetime], time[pubdate][datetime], time[itemprop=datePublished]")
                .eachAttr("datetime");
    }
}
