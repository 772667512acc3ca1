package io.dateline.decode.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import java.util.List;

/**
 * Arc XP's story in its format ANS, alone or in the results of a search.
 *
 * @see <a href="https://github.com/washingtonpost/ans-schema">The schema of ANS</a>
 */
public final class ArcJson {
    private ArcJson() {}

    public static boolean recognises(JsonObject document) {
        Members object = document.members();
        return isStory(object) || isResults(object);
    }

    public static Items read(JsonObject document) {
        Members object = document.members();
        return isStory(object)
                ? Items.of(ArcStory.read(object))
                : Items.each(object.objects("contentelements"), "stories of ANS", ArcJson::story);
    }

    private static Checked<RawItem> story(Members story) {
        return Checked.passed(ArcStory.read(story));
    }

    /** An id, and a headline by its name or content by its elements. */
    private static boolean isStory(Members object) {
        boolean hasHeadline = !object.object("headlines").allNames().isEmpty();
        JsonNode elements = object.get("contentelements");
        boolean hasElements = elements != null && elements.isArray() && !isResults(object);
        return object.has("id")
                && (hasHeadline ? hasElements || object.has("canonicalurl") || object.has("type") : hasElements);
    }

    private static boolean isResults(Members object) {
        List<Members> found = object.objects("contentelements");
        return "results".equals(object.text("type"))
                && (found.isEmpty() || found.get(0).has("headlines"));
    }
}
