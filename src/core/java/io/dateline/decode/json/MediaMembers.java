package io.dateline.decode.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file sent along with a JSON item, or the item's own: a picture, a video, a graphic or a sound. The agencies agree on
 * what a file has (an id, a caption, a credit, sizes) and differ in the names, which are all read here.
 */
public final class MediaMembers {
    /** The largest width or height that is believed, in pixels. */
    private static final int MAX_PIXELS = 999_999;

    private static final Map<String, String> TYPES = Map.of(
            "picture", "picture",
            "image", "picture",
            "photo", "picture",
            "video", "video",
            "audio", "audio",
            "graphic", "graphic");

    private static final List<String> CAPTIONS =
            List.of("descriptiontext", "descriptioncaption", "caption", "descriptionsummary", "description", "body");

    private MediaMembers() {}

    /** Whether an object is a file, and not another story. */
    public static boolean isFile(Members object) {
        return !type(object).equals("other") || !renditions(object).isEmpty();
    }

    public static Media read(Members file) {
        return read(file, caption(file));
    }

    /** The same with a caption that stands elsewhere. */
    public static Media read(Members file, @Nullable String caption) {
        return new Media(
                type(file),
                file.text("uri", "urn", "guid", "id"),
                file.text("headline", "title"),
                caption,
                file.text("creditline", "credit", "descriptioncreditline", "byline", "by", "copyrightholder"),
                renditions(file));
    }

    private static @Nullable String caption(Members file) {
        String caption = file.text(CAPTIONS);
        for (Members description : file.objects("descriptions")) {
            caption = caption == null ? description.text("value", "description") : caption;
        }
        return caption;
    }

    private static String type(Members file) {
        String sent = file.text("type", "mediatype");
        String type = sent == null ? null : TYPES.get(sent.toLowerCase(Locale.ROOT));
        if (type != null || sent != null) {
            return type == null ? "other" : type;
        }
        String contentType = String.valueOf(file.text("mimetype", "contenttype"));
        for (Rendition rendition : renditions(file)) {
            contentType = contentType.equals("null") ? String.valueOf(rendition.contentType()) : contentType;
        }
        int slash = contentType.indexOf('/');
        return TYPES.getOrDefault(slash < 0 ? "" : contentType.substring(0, slash), "other");
    }

    /** Each file of {@code renditions}, whether they are listed or each stands under its name. */
    public static List<Rendition> renditions(Members file) {
        JsonNode node = file.get("renditions");
        List<Rendition> renditions = new ArrayList<>();
        if (node != null && node.isObject()) {
            node.properties().forEach(entry -> add(entry.getKey(), entry.getValue(), renditions));
        } else if (node != null && node.isArray()) {
            node.forEach(one -> add(null, one, renditions));
        }
        return renditions;
    }

    private static void add(@Nullable String key, JsonNode node, List<Rendition> renditions) {
        Members file = new Members(node);
        String href = file.text("href", "url", "uri");
        if (href != null) {
            String name = file.text("name", "usage", "size");
            renditions.add(new Rendition(
                    key == null ? name : key,
                    href,
                    file.text("mimetype", "contenttype"),
                    pixels(file.get("width")),
                    pixels(file.get("height"))));
        }
    }

    private static @Nullable Integer pixels(@Nullable JsonNode node) {
        int number = node == null ? 0 : node.asInt(0);
        return number > 0 && number <= MAX_PIXELS ? number : null;
    }
}
