package io.dateline.decode.iptc;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.xml.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One news item or package of NewsML-G2. */
final class G2Item {
    /** The kinds of concepts an item may be about, by the IPTC's vocabulary of their nature; others are a system's own. */
    private static final Map<String, Kind> NATURES = Map.of(
            "abstract", Kind.SUBJECT,
            "object", Kind.SUBJECT,
            "event", Kind.EVENT,
            "person", Kind.PERSON,
            "organisation", Kind.ORGANISATION,
            "geoarea", Kind.PLACE,
            "poi", Kind.PLACE);

    private final Element item;
    private final Element itemMeta;
    private final Element contentMeta;
    private final Draft draft = new Draft(Format.NEWSML_G2);

    private G2Item(Element item) {
        this.item = item;
        this.itemMeta = item.childOrEmpty("itemMeta");
        this.contentMeta = item.childOrEmpty("contentMeta");
    }

    static RawItem read(Element item) {
        return new G2Item(item).read();
    }

    private RawItem read() {
        management();
        words();
        rights();
        contentMeta.children("subject").forEach(this::about);
        links();
        G2Content.read(item, draft);
        fallbacks();
        files();
        return draft.done();
    }

    private void management() {
        draft.set(Field.URI, item.attribute("guid"))
                .set(Field.VERSION, item.attribute("version"))
                .set(Field.TYPE, type())
                .set(Field.PROVIDER, name(itemMeta.child("provider")))
                .set(Field.VERSION_CREATED, itemMeta.childText("versionCreated"))
                .set(Field.FIRST_CREATED, itemMeta.childText("firstCreated"))
                .set(Field.CONTENT_CREATED, contentMeta.childText("contentModified"))
                .set(Field.CONTENT_CREATED, contentMeta.childText("contentCreated"))
                .set(Field.EXPIRES, itemMeta.childText("expires"))
                .set(Field.EXPIRES, contentMeta.childText("contentExpires"))
                .set(Field.PROFILE, code(itemMeta.child("role")))
                .set(Field.PROFILE, itemMeta.childText("profile"))
                .set(Field.CATEGORY, name(itemMeta.child("service")))
                .set(Field.ED_NOTE, Joined.of(itemMeta.children("edNote"), Element::html, " "));
        for (Element status : itemMeta.children("pubStatus")) {
            String code = code(status);
            draft.status(code == null ? "pubStatus without a code" : code);
        }
        itemMeta.children("signal").forEach(signal -> draft.signal(code(signal)));
        embargo();
        contentMeta.children("altId").forEach(id -> draft.altId(role(id, "alternate"), id.text()));
    }

    /** Present and empty means that an embargo holds and nobody says until when. */
    private void embargo() {
        for (Element embargoed : itemMeta.children("embargoed")) {
            String until = embargoed.text();
            draft.set(Field.EMBARGOED, until.isBlank() ? "embargoed" : until);
        }
    }

    private String type() {
        if (item.is("packageItem")) {
            return "composite";
        }
        Element itemClass = itemMeta.child("itemClass");
        String code = itemClass == null ? null : code(itemClass);
        return code == null ? "text" : afterPrefix(code).toLowerCase(Locale.ROOT);
    }

    private void words() {
        draft.set(Field.URGENCY, contentMeta.childText("urgency"))
                .set(Field.LANGUAGE, language())
                .set(Field.HEADLINE, headline())
                .set(Field.SLUGLINE, contentMeta.childText("slugline"))
                .set(Field.BYLINE, Joined.of(contentMeta.children("by"), Element::html, " "))
                .set(Field.BYLINE, names("creator"))
                .set(Field.DATELINE, contentMeta.childText("dateline"))
                .set(Field.LOCATED, name(contentMeta.child("located")))
                .set(Field.CREDIT, contentMeta.childText("creditline"))
                .set(Field.SOURCE, name(contentMeta.child("infoSource")))
                .set(Field.GENRE, name(contentMeta.child("genre")));
        contentMeta.children("keyword").forEach(keyword -> draft.keyword(keyword.text()));
        for (Element description : contentMeta.children("description")) {
            if (role(description, "").contains("caption")) {
                draft.caption(description.text());
            } else {
                draft.set(Field.DESCRIPTION, description.text());
            }
        }
    }

    private @Nullable String language() {
        for (Element language : contentMeta.children("language")) {
            if (language.attribute("tag") != null) {
                return language.attribute("tag");
            }
        }
        return item.language();
    }

    private @Nullable String headline() {
        return contentMeta.children("headline").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private void rights() {
        for (Element rights : item.children("rightsInfo")) {
            draft.set(Field.COPYRIGHT, rights.childText("copyrightNotice"))
                    .set(Field.COPYRIGHT, name(rights.child("copyrightHolder")))
                    .set(Field.USAGE_TERMS, Joined.of(rights.children("usageTerms"), Element::html, " "));
        }
    }

    private void about(Element subject) {
        Element typed = subject.child("type");
        String type = subject.attribute("type") != null
                ? subject.attribute("type")
                : typed == null ? "cpnat:abstract" : code(typed);
        Kind kind = type == null ? null : NATURES.get(afterPrefix(type).toLowerCase(Locale.ROOT));
        if (kind != null) {
            draft.about(kind, subject.childText("name"), code(subject));
        }
    }

    private void links() {
        for (Element link : itemMeta.children("link")) {
            String rel = link.attribute("rel") == null ? "irel:seeAlso" : link.attribute("rel");
            String id = link.attribute("residref") == null ? link.attribute("href") : link.attribute("residref");
            draft.related(rel, id);
            if (afterPrefix(rel).equalsIgnoreCase("previousVersion")) {
                draft.set(Field.REPLACES, id);
            }
        }
        for (Element reference : item.all("itemRef")) {
            String id = reference.attribute("residref");
            draft.related("packaged", id == null ? reference.attribute("href") : id);
        }
        item.children("derivedFrom").forEach(source -> draft.related("derivedFrom", code(source)));
    }

    private void fallbacks() {
        draft.set(Field.HEADLINE, itemMeta.childText("title"));
    }

    /** The item's own files. Those beside copy, such as the same page as PDF, are files as well. */
    private void files() {
        List<Rendition> renditions = item.childOrEmpty("contentSet").children("remoteContent").stream()
                .filter(file -> file.attribute("href") != null)
                .map(G2Item::rendition)
                .collect(Collectors.toList());
        if (!renditions.isEmpty()) {
            String type = type();
            draft.media(new Media(
                    type.equals("text") || type.equals("composite") ? "other" : type,
                    null,
                    null,
                    null,
                    contentMeta.childText("creditline"),
                    renditions));
        }
    }

    private static Rendition rendition(Element file) {
        return new Rendition(
                file.attribute("rendition"),
                String.valueOf(file.attribute("href")),
                file.attribute("contenttype"),
                Numbers.positive(file.attribute("width")),
                Numbers.positive(file.attribute("height")));
    }

    private @Nullable String names(String element) {
        String names = contentMeta.children(element).stream()
                .map(creator -> creator.childText("name"))
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** The name of a concept, else its literal, else its code without the prefix of the vocabulary. */
    private static @Nullable String name(@Nullable Element concept) {
        if (concept == null) {
            return null;
        }
        String name = concept.childText("name");
        if (name != null && !name.isBlank()) {
            return name;
        }
        String code = code(concept);
        return code == null ? null : afterPrefix(code);
    }

    /** How a concept is identified: by a code of a vocabulary, an address, or a word. */
    private static @Nullable String code(@Nullable Element concept) {
        if (concept == null) {
            return null;
        }
        for (String attribute : new String[] {"qcode", "uri", "literal"}) {
            String value = concept.attribute(attribute);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static String role(Element element, String without) {
        String role = element.attribute("role") == null ? element.attribute("type") : element.attribute("role");
        return role == null ? without : role;
    }

    /** What follows the prefix of a vocabulary; an address stays whole. */
    private static String afterPrefix(String code) {
        return code.contains("://") ? code : code.substring(code.lastIndexOf(':') + 1);
    }
}
