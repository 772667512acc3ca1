package io.dateline.decode.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page: by its metadata, else by what is marked as an author or a byline on it. */
final class PageAuthors {
    /** Places looked at; a list of stories names the author of each, and none of them wrote the page. */
    static final int MAX_PLACES = 60;

    private static final List<Query> MARKED = Stream.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author]",
                    "[rel~=author]",
                    "[itemprop=creator]",
                    "address[class*=author], .byline-name, .author-name, .author_name, .authorName, .article-author, .post-author,"
                            + " .entry-author, .byline__name, .author__name, .byline-author, .author .fn, .vcard .fn",
                    ".byline, .author, .by-line, .article-byline, .article__byline, .authors, .autor, .auteur, .autore, .firma,"
                            + " #byline, #author")
            .map(Query::attributes)
            .toList();

    private final PageElements page;
    private final PageMeasures measures;
    private final SiteNames site;

    private PageAuthors(PageElements page, PageMeasures measures, SiteNames site) {
        this.page = page;
        this.measures = measures;
        this.site = site;
    }

    /**
     * @param told the names in the page's JSON-LD
     */
    static @Nullable String of(
            PageElements page, PageMeasures measures, List<String> told, PageMetadata metadata, SiteNames site) {
        String names = AuthorNames.joined(told, site);
        return names == null ? new PageAuthors(page, measures, site).of(metadata) : names;
    }

    private @Nullable String of(PageMetadata metadata) {
        for (String value : metadata.all("author")) {
            String name = AuthorNames.name(value, site);
            if (name != null) {
                return several(metadata, value, name);
            }
        }
        for (Query marked : MARKED) {
            String names = AuthorNames.joined(texts(marked), site);
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    /** All names that elements of the same name give: some pages have one for each author. */
    private String several(PageMetadata metadata, String value, String name) {
        for (List<String> values : metadata.byName().values()) {
            if (values.size() > 1 && values.contains(value)) {
                String all = AuthorNames.joined(values, site);
                return all == null ? name : all;
            }
        }
        return name;
    }

    private List<String> texts(Query marked) {
        List<String> texts = new ArrayList<>();
        List<Element> places = page.select(marked);
        for (Element element : places.subList(0, Math.min(places.size(), MAX_PLACES))) {
            boolean shown = measures.isLine(element, AuthorNames.MAX_LENGTH) && !ElementNames.isBeside(element);
            String text = shown ? element.text() : element.attr("content");
            if (!text.isBlank() && text.length() <= AuthorNames.MAX_LENGTH) {
                texts.add(text);
            }
        }
        return texts.size() <= 1 || isOneStory(texts) ? texts : texts.subList(0, 1);
    }

    /** Up to four names are those of one story; more are a list of stories. */
    private static boolean isOneStory(List<String> texts) {
        return texts.stream().distinct().count() <= 4;
    }
}
