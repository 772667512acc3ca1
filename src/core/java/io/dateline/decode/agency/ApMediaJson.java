package io.dateline.decode.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import java.util.List;

/**
 * Answers of the AP Media API: one item, or a page of a feed or a search with several.
 *
 * @see <a href="https://developer.ap.org/ap-media-api/">AP Media API</a>
 */
public final class ApMediaJson {
    private ApMediaJson() {}

    public static boolean recognises(JsonObject document) {
        Members answer = document.members();
        return !single(answer).isEmpty() || isPage(answer);
    }

    public static Items read(JsonObject document) {
        Members answer = document.members();
        List<Members> single = single(answer);
        return single.isEmpty()
                ? Items.each(answer.object("data").objects("items"), "items of an AP feed", ApMediaJson::entry)
                : Items.of(ApItem.read(single.get(0), answer));
    }

    /** The one item of an answer, in one of the wrappers that the API and its agent use; none when it is a page. */
    private static List<Members> single(Members answer) {
        return List.of(answer.object("data").object("item"), answer.object("item"), answer).stream()
                .filter(ApMediaJson::isItem)
                .limit(1)
                .toList();
    }

    private static boolean isPage(Members answer) {
        Members data = answer.object("data");
        JsonNode items = data.get("items");
        boolean isList = items != null && items.isArray();
        return isList
                && (answer.has("apiversion")
                        || data.objects("items").stream()
                                .anyMatch(entry -> isItem(entry) || isItem(entry.object("item"))));
    }

    /** Only AP's {@code altids} is an object, and has the id that stays the same in all revisions. */
    private static boolean isItem(Members object) {
        return object.object("altids").has("itemid");
    }

    private static Checked<RawItem> entry(Members entry) {
        return Checked.passed(ApItem.read(entry.has("item") ? entry.object("item") : entry, entry));
    }
}
