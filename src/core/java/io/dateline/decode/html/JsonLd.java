package io.dateline.decode.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.Json;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import io.dateline.failure.Checked;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org's JSON-LD. What search engines let pass in it is read; beyond
 * that, broken JSON-LD counts as none, for it is not the article. */
public final class JsonLd {
    /** Nodes looked at for one page: pages list their breadcrumbs and sites there, rarely more than 20. */
    public static final int MAX_NODES = 200;

    private JsonLd() {}

    public static void read(Document page, Draft draft) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = EmbeddedJson.unwrapped(script.data());
            Checked<JsonNode> strict = Json.parse(data);
            Checked<JsonNode> read = strict instanceof Checked.Passed ? strict : Json.parseLeniently(data);
            if (read instanceof Checked.Passed<JsonNode> passed) {
                JsonNode article = article(passed.value());
                if (article != null) {
                    if (read != strict || data.length() < script.data().strip().length()) {
                        draft.warn(new Warning(Kind.BROKEN_MARKUP, null, "JSON-LD that is not JSON was read"));
                    }
                    read(new Members(article), draft);
                    return;
                }
            }
        }
    }

    private static @Nullable JsonNode article(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size() && i < MAX_NODES; i++) {
            JsonNode node = nodes.get(i);
            if (node.isArray()) {
                node.forEach(nodes::add);
            } else if (isArticle(node.path("@type"))) {
                return node;
            } else if (node.has("@graph")) {
                nodes.add(node.get("@graph"));
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
    }

    /** The page an article is on: its address, or an object that has it as its id. */
    private static @Nullable String page(@Nullable JsonNode page) {
        if (page == null) {
            return null;
        }
        return page.isObject() ? new Members(page).text("@id", "url") : page.asText();
    }

    private static void read(Members article, Draft draft) {
        Statuses.read(article, draft);
        draft.set(Field.ALT_ID, article.text("url"))
                .set(Field.ALT_ID, page(article.get("mainentityofpage")))
                .set(Field.HEADLINE, article.text("headline"))
                .set(Field.VERSION_CREATED, article.texts(List.of("datemodified", "datepublished", "datecreated")))
                .set(Field.FIRST_CREATED, article.text("datepublished"))
                .set(Field.BYLINE, article.nameOf("author", "creator"))
                .set(Field.PROVIDER, article.nameOf("publisher"))
                .set(Field.LANGUAGE, article.text("inlanguage"))
                .set(Field.DESCRIPTION, article.text("description"));
    }
}
