package io.dateline.decode.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import java.util.List;
import java.util.Locale;

/** Items of Reuters Connect, alone or in an answer of its content interface: {@code data.item} or {@code data.search.items}. */
public final class ReutersConnectJson {
    private static final String TAG = "tag:reuters.com,";

    private ReutersConnectJson() {}

    public static boolean recognises(JsonObject document) {
        Members answer = document.members();
        return isItem(answer) || isItem(answer.object("data").object("item")) || isSearch(answer.object("data"));
    }

    public static Items read(JsonObject document) {
        Members answer = document.members();
        Members data = answer.object("data");
        if (isItem(answer)) {
            return Items.of(ReutersItem.read(answer));
        }
        return isItem(data.object("item"))
                ? Items.of(ReutersItem.read(data.object("item")))
                : Items.each(found(data), "items of a Reuters search", ReutersConnectJson::item);
    }

    private static Checked<RawItem> item(Members item) {
        return Checked.passed(ReutersItem.read(item));
    }

    private static List<Members> found(Members data) {
        Members search = data.object("search");
        return search.has("items") ? search.objects("items") : data.objects("items");
    }

    /** A search that finds nothing has its list all the same. */
    private static boolean isSearch(Members data) {
        JsonNode items = data.object("search").get("items");
        boolean isEmptySearch = items != null && items.isArray() && items.isEmpty();
        return isEmptySearch || found(data).stream().anyMatch(ReutersConnectJson::isItem);
    }

    /** An id of a version, or one of Reuters' tag addresses; not where a receiver has made ninjs of it. */
    private static boolean isItem(Members object) {
        String id = String.valueOf(object.text("versionedguid", "uri", "guid", "usn", "id"));
        String format = String.valueOf(object.text("format")).toLowerCase(Locale.ROOT);
        return (object.has("versionedguid") || id.startsWith(TAG))
                && !format.contains("ninjs")
                && !object.has("standard");
    }
}
