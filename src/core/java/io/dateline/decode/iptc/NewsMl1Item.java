package io.dateline.decode.iptc;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.xml.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One news item of NewsML 1: its management, and of all its components together what they say of it. */
final class NewsMl1Item {
    private static final Set<String> SUBJECTS = Set.of("Subject", "SubjectMatter", "SubjectDetail");

    private final Element item;
    private final Element envelope;
    private final Element management;
    private final Draft draft = new Draft(Format.NEWSML_1);

    private NewsMl1Item(Element item, Element envelope) {
        this.item = item;
        this.envelope = envelope;
        this.management = item.childOrEmpty("NewsManagement");
    }

    static RawItem read(Element item, Element envelope) {
        return new NewsMl1Item(item, envelope).read();
    }

    private RawItem read() {
        NewsMl1Identifier.read(item, draft);
        management();
        List<Element> components = item.all("NewsComponent");
        boolean isOne = item.children("NewsComponent").size() == 1;
        NewsMl1Content.read(item, draft);
        for (int i = 0; i < components.size(); i++) {
            Element component = components.get(i);
            // What is said of the only component, be it a picture, is said of the item.
            boolean isFile = (i > 0 || !isOne) && NewsMl1Content.isFile(component);
            component.children("NewsLines").forEach(lines -> lines(lines, isFile));
            if (!isFile) {
                metadata(component);
            }
        }
        NewsMl1Content.headline(item, draft);
        envelope();
        return draft.done();
    }

    private void management() {
        String version = management.childText("ThisRevisionCreated");
        draft.set(Field.VERSION_CREATED, version)
                .set(Field.FIRST_CREATED, management.childText("FirstCreated"))
                .set(Field.VERSION_CREATED, version == null ? management.childText("FirstCreated") : null)
                .set(Field.URGENCY, formal(management.child("Urgency")))
                .set(Field.PROFILE, formal(management.child("NewsItemType")));
        for (Element status : management.children("Status")) {
            String word = formal(status);
            draft.status(word == null ? "Status without a name" : word);
        }
        // An item that is embargoed says from when it will have another status.
        Element change = management.childOrEmpty("StatusWillChange");
        draft.set(
                Field.EMBARGOED,
                "Usable".equalsIgnoreCase(formal(change.child("FutureStatus")))
                        ? change.childText("DateAndTime")
                        : null);
        // Of earlier revisions; its own status stands above.
        management.children("Instruction").forEach(instruction -> draft.related("instruction", formal(instruction)));
        management
                .children("DerivedFrom")
                .forEach(source -> draft.related("derivedFrom", source.attribute("NewsItem")));
        management
                .children("AssociatedWith")
                .forEach(other -> draft.related("associatedWith", other.attribute("NewsItem")));
    }

    private void envelope() {
        draft.set(Field.VERSION_CREATED, envelope.childText("DateAndTime"))
                .set(Field.URGENCY, formal(envelope.child("Priority")))
                .set(Field.CATEGORY, formal(envelope.child("NewsService")))
                .altId("transmission", envelope.childText("TransmissionId"));
    }

    private void lines(Element lines, boolean isFile) {
        draft.set(Field.HEADLINE, lines.childText("HeadLine"));
        if (!isFile) {
            draft.set(Field.DESCRIPTION, lines.childText("SubHeadLine"))
                    .set(
                            Field.BYLINE,
                            Joined.of(
                                    lines.children("ByLine"),
                                    line -> line.text().strip(),
                                    ", "))
                    .set(Field.DATELINE, lines.childText("DateLine"))
                    .set(Field.CREDIT, lines.childText("CreditLine"))
                    .set(Field.SLUGLINE, lines.childText("SlugLine"))
                    .set(Field.COPYRIGHT, lines.childText("CopyrightLine"))
                    .set(Field.WEB_URL, lines.childText("MoreLink"));
            lines.children("KeywordLine").forEach(keyword -> draft.keyword(keyword.text()));
            lines.children("NewsLine").forEach(this::note);
        }
    }

    /** A line of the agency's own kind: only a note to editors has a field here. */
    private void note(Element line) {
        String type = formal(line.child("NewsLineType"));
        if (type != null && isNote(type)) {
            draft.set(Field.ED_NOTE, line.childText("NewsLineText"));
        }
    }

    /** What agencies call a note to editors: "Editorial Note", "EditorsNote", "Advisory". */
    static boolean isNote(String type) {
        String folded = type.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.equals("note") || folded.startsWith("editor") || folded.startsWith("advisory");
    }

    private void metadata(Element component) {
        for (Element metadata : component.children("AdministrativeMetadata")) {
            draft.set(Field.PROVIDER, party(metadata.child("Provider")))
                    .set(Field.SOURCE, party(metadata.child("Source")))
                    .set(Field.BYLINE, party(metadata.child("Creator")));
        }
        for (Element rights : component.children("RightsMetadata")) {
            draft.set(Field.USAGE_TERMS, rights.textAt("UsageRights", "UsageType"))
                    .set(Field.COPYRIGHT, rights.textAt("Copyright", "CopyrightHolder"));
        }
        component.children("DescriptiveMetadata").forEach(this::descriptive);
        component.all("item_keyword").forEach(keyword -> draft.keyword(keyword.text()));
    }

    private void descriptive(Element metadata) {
        draft.set(Field.LANGUAGE, formal(metadata.child("Language"))).set(Field.GENRE, formal(metadata.child("Genre")));
        for (Element location : metadata.children("Location")) {
            draft.set(Field.LOCATED, property(location, "City")).set(Field.LOCATED, property(location, "Country"));
            draft.about(Kind.PLACE, property(location, "City"), null);
        }
        for (Element code : metadata.children("SubjectCode")) {
            for (Element subject : code.children()) {
                if (SUBJECTS.contains(subject.name())) {
                    String number = subject.attribute("FormalName");
                    draft.about(Kind.SUBJECT, null, number == null ? null : "subj:" + number)
                            .set(Field.CATEGORY, subject.attribute("cat"));
                }
            }
        }
        for (Element property : metadata.children("Property")) {
            if ("Keyword".equals(property.attribute("FormalName"))) {
                draft.keyword(property.attribute("Value"));
            }
        }
    }

    private static @Nullable String property(Element parent, String name) {
        for (Element property : parent.children("Property")) {
            if (name.equals(property.attribute("FormalName"))) {
                return property.attribute("Value");
            }
        }
        return null;
    }

    private static @Nullable String party(@Nullable Element role) {
        return role == null ? null : formal(role.child("Party"));
    }

    /** The value of an element, which the standard has in an attribute and some agencies write as text. */
    private static @Nullable String formal(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String name = element.attribute("FormalName");
        String value = name == null || name.isBlank() ? element.text() : name;
        return value.isBlank() ? null : value;
    }
}
