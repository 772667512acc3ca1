package io.dateline.decode.agency;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.BaseAddresses;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One story of ANS. */
final class ArcStory {
    private static final Map<String, Kind> ENTITIES = Map.of(
            "person", Kind.PERSON,
            "organization", Kind.ORGANISATION,
            "organisation", Kind.ORGANISATION,
            "place", Kind.PLACE,
            "location", Kind.PLACE);

    private final Members story;
    private final Draft draft = new Draft(Format.ARC);

    private ArcStory(Members story) {
        this.story = story;
    }

    static RawItem read(Members story) {
        ArcStory reading = new ArcStory(story);
        reading.head();
        reading.status();
        reading.words();
        reading.about();
        reading.draft.body(ArcElements.html(story.objects("contentelements"), reading.draft), Markup.HTML);
        for (Members promoted : story.objects("promoitems")) {
            ArcElements.file(promoted, reading.draft);
        }
        return reading.draft.done();
    }

    private void head() {
        String link = story.text("canonicalurl", "websiteurl");
        draft.set(Field.URI, story.text("id", "canonicalurl"))
                .altId("canonicalUrl", link)
                .altId("sourceId", story.object("source").text("sourceid"))
                .set(Field.WEB_URL, BaseAddresses.absolute(link))
                .set(Field.TYPE, story.text("type"))
                .set(Field.PROFILE, story.text("subtype"))
                .set(Field.LANGUAGE, story.text("language"))
                .set(Field.VERSION_CREATED, story.texts(List.of("lastupdateddate", "displaydate", "publishdate")))
                .set(Field.FIRST_CREATED, story.text("firstpublishdate", "publishdate", "displaydate", "createddate"))
                .set(Field.PROVIDER, story.object("distributor").text("name"))
                .set(Field.PROVIDER, story.object("source").text("name"))
                .set(Field.PROVIDER, story.text("canonicalwebsite"))
                .set(Field.PROVIDER, story.object("owner").text("name", "id"))
                .set(Field.COPYRIGHT, story.text("copyright"));
    }

    /** A revision that is not published is a draft, and a story may be taken down again. */
    private void status() {
        Statuses.read(story, draft);
        Members more = story.object("additionalproperties");
        boolean isDraft = "false".equals(story.object("revision").text("published"));
        boolean isDown = "false".equals(more.text("ispublished"));
        draft.status(isDraft ? "draft" : null).status(isDown ? "unpublished" : null);
        for (Members holder : List.of(story, story.object("publishing"), more)) {
            draft.set(Field.EMBARGOED, EmbargoMembers.ends(holder))
                    .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(holder));
        }
    }

    private void words() {
        draft.set(Field.HEADLINE, story.object("headlines").text("basic", "web", "print", "mobile"))
                .set(Field.SLUGLINE, story.text("slug"))
                .set(Field.SLUGLINE, story.object("label").object("basic").text("text"))
                .set(Field.DESCRIPTION, story.object("subheadlines").text("basic"))
                .set(Field.DESCRIPTION, story.object("description").text("basic"))
                .set(Field.BYLINE, String.join(", ", story.object("credits").names("by")))
                .set(Field.DATELINE, story.text("dateline"))
                .set(Field.LOCATED, story.object("address").text("locality"))
                .set(Field.LOCATED, story.text("location"))
                .set(Field.ED_NOTE, story.text("editornote"))
                .set(Field.ED_NOTE, story.object("planning").text("internalnote"))
                .set(Field.URGENCY, story.object("planning").text("urgency"));
    }

    private void about() {
        Members taxonomy = story.object("taxonomy");
        draft.set(Field.CATEGORY, taxonomy.object("primarysection").text("id", "name"));
        for (String list : List.of("sections", "sites", "topics", "auxiliaries")) {
            for (Members one : taxonomy.objects(list)) {
                draft.set(Field.CATEGORY, list.equals("sections") ? one.text("id", "name") : null);
                draft.about(Kind.SUBJECT, one.text("name"), one.text("id"));
            }
        }
        for (Members tag : taxonomy.objects("tags")) {
            draft.keyword(tag.text("text", "slug"));
        }
        taxonomy.names("seokeywords").forEach(draft::keyword);
        for (Members entity : taxonomy.objects("namedentities")) {
            String type = String.valueOf(entity.text("type")).toLowerCase(Locale.ROOT);
            draft.about(ENTITIES.getOrDefault(type, Kind.SUBJECT), entity.text("name"), entity.text("id"));
        }
        for (Members related : story.object("relatedcontent").objects("basic")) {
            draft.related("related", related.text("id", "canonicalurl", "url"));
        }
    }
}
