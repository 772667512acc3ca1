package io.dateline.decode.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Html;
import io.dateline.decode.item.Markups;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org's JSON-LD. */
final class JsonLd {
    private static final List<String> ARTICLES =
            List.of("Article", "BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");
    private static final String LIVE = "LiveBlogPosting";

    /** Updates of a live blog that are read: the longest run for days and have some hundreds. */
    static final int MAX_UPDATES = 1_000;

    private final JsonLdNodes nodes;
    private final @Nullable JsonNode article;
    private final Members members;
    private final Members page;

    private JsonLd(JsonLdNodes nodes) {
        this.nodes = nodes;
        this.article = nodes.first(ARTICLES);
        this.members = members(article);
        this.page = members(nodes.first(List.of("WebPage")));
    }

    static JsonLd of(PageElements page) {
        return new JsonLd(JsonLdNodes.of(page));
    }

    private static Members members(@Nullable JsonNode node) {
        return new Members(node == null ? MissingNode.getInstance() : node);
    }

    /** What goes into the item as it stands; titles, authors and dates are weighed with the rest of the page. */
    void read(Draft draft) {
        if (article == null) {
            return;
        }
        if (nodes.isRepaired()) {
            draft.warn(new Warning(Kind.BROKEN_MARKUP, null, "JSON-LD that is not JSON was read"));
        }
        Statuses.read(members, draft);
        draft.set(Field.ALT_ID, members.text("url"))
                .set(Field.ALT_ID, address(members.get("mainentityofpage")))
                .set(Field.PROVIDER, publisher())
                .set(Field.LANGUAGE, members.text("inlanguage"))
                .set(Field.DESCRIPTION, members.text("description"));
    }

    @Nullable
    String publisher() {
        JsonNode publisher = members.get("publisher");
        return publisher == null ? null : Members.name(nodes.resolved(publisher));
    }

    /** The headline; before it the name, where the page shows that one as its title and not the headline. */
    List<String> titles(Document shown, SiteNames site) {
        List<String> titles = members.texts(List.of("headline", "name"));
        String title = shown.title();
        if (titles.size() == 2
                && !title.contains(titles.get(0))
                && title.contains(titles.get(1))
                && !site.has(titles.get(1))) {
            return List.of(titles.get(1), titles.get(0));
        }
        return titles;
    }

    List<String> published() {
        List<String> dates = members.texts(List.of("datepublished", "datecreated", "uploaddate"));
        dates.addAll(page.texts(List.of("datepublished", "datecreated")));
        return dates;
    }

    List<String> modified() {
        List<String> dates = members.texts(List.of("datemodified"));
        dates.addAll(page.texts(List.of("datemodified")));
        return dates;
    }

    /** Whether the page is a live blog, which is read for its latest entry. */
    boolean isLive() {
        return article != null && JsonLdNodes.isOf(article.path("@type"), List.of(LIVE));
    }

    /** Names of the authors as written; empty when there is none. */
    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (String member : new String[] {"author", "creator"}) {
            JsonNode author = members.get(member);
            if (author != null && names.isEmpty()) {
                names(author, names);
            }
        }
        return names;
    }

    private void names(JsonNode author, List<String> names) {
        if (author.isArray()) {
            for (int i = 0; i < author.size() && names.size() < AuthorNames.MAX; i++) {
                names(nodes.resolved(author.get(i)), names);
            }
        } else {
            JsonNode named = nodes.resolved(author);
            JsonNode inner = named.path("name");
            if (inner.isContainerNode()) {
                names(inner, names);
            } else if (named.isObject() && inner.isMissingNode()) {
                add(
                        names,
                        (named.path("givenName").asText() + " "
                                        + named.path("familyName").asText())
                                .strip());
            } else {
                add(names, named.isObject() ? inner.asText() : named.asText());
            }
        }
    }

    private static void add(List<String> names, String name) {
        if (!name.isBlank()) {
            names.add(name);
        }
    }

    /** The page an article is on: its address, or an object that has it as its id. */
    private static @Nullable String address(@Nullable JsonNode page) {
        if (page == null) {
            return null;
        }
        return page.isObject() ? new Members(page).text("@id", "url") : page.asText();
    }

    /** The text, as HTML: that of a live blog from its updates; null when there is none. */
    @Nullable
    String body() {
        StringBuilder html = new StringBuilder();
        paragraphs(members.text("articlebody", "text"), html);
        if (isLive()) {
            List<Members> updates = members.objects("liveblogupdate");
            for (Members update : updates.subList(0, Math.min(updates.size(), MAX_UPDATES))) {
                paragraphs(update.text("headline"), html);
                paragraphs(update.text("articlebody", "text"), html);
            }
        }
        return html.isEmpty() ? null : html.toString();
    }

    private static void paragraphs(@Nullable String text, StringBuilder html) {
        if (text == null) {
            return;
        }
        if (Markups.of(text) == Markup.HTML) {
            html.append("<div>").append(text).append("</div>");
        } else {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                html.append("<p>");
                html.append(
                        line.indexOf('&') >= 0 && line.indexOf(';') > 0
                                ? line.replace("<", "&lt;")
                                : Html.escape(line));
                html.append("</p>");
            });
        }
    }
}
