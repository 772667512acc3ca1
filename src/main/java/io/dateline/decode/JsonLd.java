package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem.Field;
import io.dateline.failure.Checked;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in schema.org's JSON-LD. Broken JSON-LD counts as none: it is not the article. */
final class JsonLd {
    /** Nodes looked at for one page: pages list their breadcrumbs and sites there, rarely more than 20. */
    static final int MAX_NODES = 200;

    private JsonLd() {}

    static void read(Document page, Draft draft) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (Json.parse(script.data().strip()) instanceof Checked.Passed<JsonNode> passed) {
                JsonNode article = article(passed.value());
                if (article != null) {
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

    private static void read(Members article, Draft draft) {
        draft.set(Field.HEADLINE, article.text("headline"))
                .set(Field.VERSION_CREATED, article.texts(List.of("datemodified", "datepublished", "datecreated")))
                .set(Field.FIRST_CREATED, article.text("datepublished"))
                .set(Field.BYLINE, article.nameOf("author", "creator"))
                .set(Field.PROVIDER, article.nameOf("publisher"))
                .set(Field.LANGUAGE, article.text("inlanguage"))
                .set(Field.DESCRIPTION, article.text("description"));
    }
}
