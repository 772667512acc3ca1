package io.dateline.decode.plain;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.Markups;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain JSON object: {@code id, title, body, published, language, source} and the names others use for them. Names are
 * folded, see {@link Members}; of several aliases the first in the list here wins.
 */
public final class PlainJson {
    private static final List<String> ID = List.of("id", "uri", "guid", "urn", "url", "link", "articleid", "uuid");
    private static final List<String> LINK = List.of("url", "link", "weburl", "permalink", "canonicalurl");
    private static final List<String> TITLE = List.of("title", "headline", "head", "heading", "name");
    private static final List<String> HTML_BODY =
            List.of("bodyhtml", "contenthtml", "articlehtml", "html", "bodyxhtml", "articlebodyhtml");
    private static final List<String> BODY = List.of(
            "body", "text", "content", "bodytext", "articlebody", "contenttext", "article", "story", "fulltext");
    private static final List<String> UPDATED =
            List.of("versioncreated", "updated", "updatedat", "modified", "modifiedat", "datemodified", "lastmodified");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "publishedat",
            "publishdate",
            "publisheddate",
            "publicationdate",
            "datepublished",
            "pubdate",
            "firstcreated",
            "created",
            "createdat",
            "date",
            "datetime",
            "timestamp",
            "time");
    private static final List<String> COUNTS = List.of("totalresults", "totalarticles", "totalhits");
    private static final List<String> SUMMARY =
            List.of("description", "summary", "abstract", "excerpt", "teaser", "lead");

    private PlainJson() {}

    /** Whether an object carries words under any name known here. */
    public static boolean recognises(JsonObject document) {
        Members item = document.members();
        return hasWords(item) || isAnswer(item);
    }

    private static boolean hasWords(Members item) {
        return item.hasAny(TITLE) || item.hasAny(HTML_BODY) || item.hasAny(BODY);
    }

    /** The answer of an aggregator such as NewsAPI or GNews: its articles, and how many there are in all. */
    private static boolean isAnswer(Members object) {
        JsonNode articles = object.get("articles");
        return articles != null
                && articles.isArray()
                && (object.hasAny(COUNTS) || object.objects("articles").stream().anyMatch(PlainJson::hasWords));
    }

    public static Items read(JsonObject document) {
        Members object = document.members();
        return isAnswer(object) && !hasWords(object)
                ? Items.each(object.objects("articles"), "articles", PlainJson::article)
                : Items.of(item(object));
    }

    private static Checked<RawItem> article(Members article) {
        return hasWords(article)
                ? Checked.passed(item(article))
                : Checked.refused(Reason.UNKNOWN_FORMAT, "an article without title, headline, body or text");
    }

    private static RawItem item(Members item) {
        Draft draft = new Draft(Format.JSON);
        draft.set(Field.URI, item.text(ID))
                .set(Field.ALT_ID, item.text(LINK))
                .set(Field.VERSION, item.text("version", "revision", "rev"))
                .set(Field.TYPE, item.text("type"))
                .set(Field.PROVIDER, item.nameOf("source", "provider", "agency", "publisher", "sitename", "site"))
                .set(Field.LANGUAGE, item.text("language", "lang", "locale", "inlanguage"))
                .set(Field.VERSION_CREATED, item.texts(UPDATED))
                .set(Field.VERSION_CREATED, item.texts(PUBLISHED))
                .set(Field.FIRST_CREATED, item.texts(PUBLISHED))
                .set(Field.EMBARGOED, EmbargoMembers.ends(item))
                .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(item))
                .set(Field.URGENCY, item.text("urgency", "priority"))
                .set(Field.HEADLINE, item.text(TITLE))
                .set(Field.SLUGLINE, item.text("slugline", "slug"))
                .set(Field.BYLINE, item.nameOf("byline", "by", "author", "authors"))
                .set(Field.DATELINE, item.text("dateline"))
                .set(Field.LOCATED, item.nameOf("located", "location"))
                .set(Field.CREDIT, item.text("credit", "creditline"))
                .set(Field.ED_NOTE, item.text("ednote", "editorsnote", "note"))
                .set(Field.COPYRIGHT, item.text("copyrightnotice", "copyright", "rights"))
                .set(Field.DESCRIPTION, item.text(SUMMARY))
                .set(Field.REPLACES, item.text("replaces", "correctionof"));
        Statuses.read(item, draft);
        Statuses.readStateOrPlace(item, draft);
        Statuses.readSignals(item, draft);
        draft.body(item.text(HTML_BODY), Markup.HTML);
        String body = CutOff.taken(item.text(BODY), draft);
        draft.body(body, Markups.of(body)).body(paragraphs(item.get("body")), Markup.PLAIN);
        subjects(item, draft);
        draft.caption(item.text("caption", "photocaption", "imagecaption"));
        return draft.done();
    }

    /** A body sent as an array of paragraphs. */
    private static @Nullable String paragraphs(@Nullable JsonNode body) {
        if (body == null || !body.isArray()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode paragraph : body) {
            text.append(paragraph.isTextual() ? paragraph.asText() : "").append('\n');
        }
        return text.toString();
    }

    private static void subjects(Members item, Draft draft) {
        for (String name : List.of("subjects", "categories", "keywords", "tags", "topics")) {
            JsonNode list = item.get(name);
            if (list != null && list.isArray()) {
                list.forEach(subject -> draft.about(Kind.SUBJECT, Members.name(subject), null));
            }
        }
    }
}
