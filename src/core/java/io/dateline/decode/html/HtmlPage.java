package io.dateline.decode.html;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.Page;
import io.dateline.decode.item.BaseAddresses;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page: what it says of itself (JSON-LD, OpenGraph, Dublin Core, meta elements, its markup, in that order) and its
 * main text, menus and advertisements left out by {@link MainText}.
 */
public final class HtmlPage {
    /** JSON-LD's text is taken where the page shows less than this share of it: the rest is fetched by a script. */
    static final double POORER = 0.5;

    /** Digits of a picture's width; nobody shares one a million pixels wide. */
    private static final int MAX_DIGITS = 6;

    private static final Query CANONICAL = Query.attributes("link[rel=canonical][href]");
    private static final Query BASE = Query.attributes("base[href]");
    private static final Query HTML = Query.names("html");

    private final Document page;
    private final PageElements elements;
    private final PageMetadata metadata;
    private final JsonLd told;
    private final List<String> addresses;
    private final SiteNames site;
    private final Draft draft = new Draft(Format.HTML);

    private HtmlPage(Document page) {
        this.page = page;
        this.elements = PageElements.of(page);
        this.metadata = PageMetadata.of(elements);
        this.told = JsonLd.of(elements);
        this.addresses = addresses(elements, metadata);
        this.site = SiteNames.of(sites(), addresses);
    }

    public static Items read(Page sent) {
        return Items.of(new HtmlPage(Jsoup.parse(sent.html())).read().done());
    }

    private Draft read() {
        PageMeasures measures = PageMeasures.of(page.body());
        address();
        told.read(draft);
        titles();
        dates(PageDates.published(elements, measures, published(), addresses));
        draft.set(Field.BYLINE, PageAuthors.of(elements, measures, told.authors(), metadata, site))
                .set(Field.PROVIDER, metadata.first("site"))
                .set(Field.LANGUAGE, language())
                .set(Field.LANGUAGE, metadata.first("language"))
                .set(Field.DESCRIPTION, metadata.first("description"));
        metadata.all("section").stream().distinct().forEach(section -> draft.about(Kind.SUBJECT, section, null));
        metadata.named("article:tag").forEach(draft::keyword);
        picture();
        body();
        return draft;
    }

    private static List<String> addresses(PageElements elements, PageMetadata metadata) {
        List<String> addresses = new ArrayList<>();
        Element canonical = elements.first(CANONICAL);
        if (canonical != null) {
            addresses.add(canonical.attr("href"));
        }
        addresses.addAll(metadata.all("address"));
        return addresses;
    }

    private List<String> sites() {
        List<String> names = new ArrayList<>(metadata.all("site"));
        String publisher = told.publisher();
        if (publisher != null) {
            names.add(publisher);
        }
        return names;
    }

    /** What the page calls itself, and what that is relative to where it is relative. */
    private void address() {
        Element base = elements.first(BASE);
        addresses.forEach(address -> draft.set(Field.URI, address).set(Field.WEB_URL, BaseAddresses.absolute(address)));
        draft.set(Field.ALT_ID, metadata.first("address"))
                .set(Field.BASE, base == null ? null : BaseAddresses.absolute(base.attr("href")));
    }

    private void titles() {
        List<String> titles = new ArrayList<>(told.titles(page, site));
        titles.addAll(metadata.all("title"));
        draft.set(Field.HEADLINE, PageTitle.of(elements, titles, site));
    }

    private List<String> published() {
        List<String> dates = new ArrayList<>(told.published());
        dates.addAll(metadata.all("published"));
        return dates;
    }

    /**
     * A page is dated by when it was published, which readers see on it: many sites say of every page that it changed
     * today. A live blog is dated by its latest entry.
     */
    private void dates(List<String> published) {
        List<String> modified = new ArrayList<>(told.modified());
        modified.addAll(metadata.all("modified"));
        draft.set(Field.VERSION_CREATED, told.isLive() ? modified : published)
                .set(Field.VERSION_CREATED, told.isLive() ? published : modified)
                .set(Field.FIRST_CREATED, published);
    }

    private @Nullable String language() {
        Element html = elements.first(HTML);
        String language = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return language.isBlank() ? null : language;
    }

    /** The picture that the page is shared with. */
    private void picture() {
        String href = metadata.first("picture");
        if (href != null) {
            Rendition file = new Rendition(null, href, null, pixels("og:image:width"), pixels("og:image:height"));
            draft.media(new Media("picture", null, null, null, null, List.of(file)));
        }
    }

    private @Nullable Integer pixels(String name) {
        String written = metadata.named(name).stream().findFirst().orElse("");
        boolean isNumber = !written.isEmpty()
                && written.length() <= MAX_DIGITS
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.valueOf(written) : null;
    }

    private void body() {
        String shown = MainText.of(elements);
        String sent = told.body();
        boolean poorer = sent != null && (shown == null || length(shown) < POORER * length(sent));
        draft.body(poorer ? sent : shown, Markup.HTML);
    }

    private static int length(String html) {
        return Jsoup.parseBodyFragment(html).text().length();
    }
}
