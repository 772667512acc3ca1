package io.dateline.decode.agency;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import io.dateline.failure.Checked;
import io.dateline.words.WordFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stories of LSEG's Machine Readable News, alone or in a file of its archive. A code names its vocabulary before a colon:
 * {@code R:} for a security, {@code P:} for a company, {@code N2:} for a topic.
 *
 * @see <a href="https://developers.lseg.com/">Real-time News: Feed and Archive, user guide</a>
 */
public final class MrnJson {
    /** Whom a provider's code means, from {@code /decode/lseg-providers.tsv}: code, name. */
    private static final Map<String, String> PROVIDERS = WordFile.pairs("/decode/lseg-providers.tsv");

    private MrnJson() {}

    public static boolean recognises(JsonObject document) {
        Members object = document.members();
        return isStory(object) || isArchive(object);
    }

    public static Items read(JsonObject document) {
        Members object = document.members();
        return isStory(object)
                ? Items.of(story(object))
                : Items.each(object.objects("items"), "stories of an MRN archive", MrnJson::entry);
    }

    private static boolean isArchive(Members object) {
        List<Members> items = object.objects("items");
        return !items.isEmpty() && isStory(items.get(0).object("data"));
    }

    /** The id of its primary news access code, beside a member that only this feed has. */
    private static boolean isStory(Members object) {
        return object.has("altid") && object.hasAny(List.of("takesequence", "messagetype", "instancesof", "audiences"));
    }

    private static Checked<RawItem> entry(Members entry) {
        return Checked.passed(story(entry.object("data")));
    }

    private static RawItem story(Members story) {
        Draft draft = new Draft(Format.MRN);
        draft.set(Field.URI, story.text("altid"))
                .altId("id", story.text("id"))
                .set(Field.LANGUAGE, story.text("language"))
                .set(Field.VERSION_CREATED, story.text("versioncreated"))
                .set(Field.FIRST_CREATED, story.text("firstcreated"))
                .set(Field.EMBARGOED, EmbargoMembers.ends(story))
                .set(Field.URGENCY, story.text("urgency"))
                .set(Field.PROFILE, story.text("messagetype"))
                .set(Field.HEADLINE, story.text("headline"))
                .set(Field.PROVIDER, provider(story.text("provider")))
                .set(Field.CATEGORY, String.join(" ", story.list("audiences")))
                .set(Field.GENRE, String.join(" ", story.list("instancesof")))
                .signal(take(story.text("takesequence")))
                .body(story.text("body"), markup(story.text("mimetype")));
        Statuses.read(story, draft);
        Statuses.readSignals(story, draft);
        story.list("subjects").forEach(code -> draft.about(kind(code), code, code));
        return draft.done();
    }

    /** Later takes only: 0 is an alert, whose urgency says so, and 1 the first take of a story. */
    private static @Nullable String take(@Nullable String number) {
        boolean isLater = number != null && !number.equals("0") && !number.equals("1");
        return isLater ? "takeSequence:" + number : null;
    }

    private static Markup markup(@Nullable String mimeType) {
        return mimeType != null && mimeType.contains("html") ? Markup.HTML : Markup.PLAIN;
    }

    private static @Nullable String provider(@Nullable String code) {
        String bare = code == null ? null : code.substring(code.indexOf(':') + 1);
        return bare == null ? null : PROVIDERS.getOrDefault(bare, bare);
    }

    private static Kind kind(String code) {
        return code.startsWith("R:") || code.startsWith("P:") ? Kind.ORGANISATION : Kind.SUBJECT;
    }
}
