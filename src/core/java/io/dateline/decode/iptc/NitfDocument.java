package io.dateline.decode.iptc;

import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.Draft;
import io.dateline.decode.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a NITF document, alone or inside another format: headline, byline, dateline, notes and body. */
final class NitfDocument {
    private static final String EDITORS_NOTE = "editorsnote";

    /** Digits of a date for machines: {@code 20260302}. */
    private static final int MACHINE_DATE = 8;

    private NitfDocument() {}

    static void words(Element nitf, Draft draft) {
        Element body = nitf.childOrEmpty("body");
        head(body.childOrEmpty("body.head"), draft);
        draft.set(Field.HEADLINE, nitf.textAt("head", "title"));
        List<Element> contents = body.children("body.content");
        StringBuilder html = new StringBuilder();
        (contents.isEmpty() ? List.of(body) : contents).forEach(content -> html.append(NitfBody.html(content, draft)));
        draft.body(html.toString(), Markup.HTML);
        Element end = body.childOrEmpty("body.end");
        draft.set(Field.CREDIT, end.childText("tagline"));
    }

    private static void head(Element head, Draft draft) {
        Element headline = head.childOrEmpty("hedline");
        draft.set(Field.HEADLINE, headline.childText("hl1"))
                .set(Field.HEADLINE, head.childText("hl1"))
                .set(Field.DESCRIPTION, head.childText("abstract"))
                .set(Field.DESCRIPTION, headline.childText("hl2"))
                .set(Field.BYLINE, bylines(head))
                .set(Field.DATELINE, dateline(head.child("dateline")))
                .set(Field.LOCATED, head.textAt("dateline", "location"))
                .set(Field.CREDIT, head.childText("distributor"))
                .set(Field.COPYRIGHT, head.textAt("rights", "rights.owner"))
                .set(Field.COPYRIGHT, head.childText("rights"));
        notes(head, draft);
        head.children("media").forEach(media -> draft.media(NitfBody.media(media)));
    }

    /** The words of a dateline; a date that is written for machines is none of them. */
    private static @Nullable String dateline(@Nullable Element dateline) {
        if (dateline == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (Object node : dateline.nodes()) {
            String text = node instanceof Element element ? spaced(element) : (String) node;
            boolean isForMachines = node instanceof Element date
                    && date.is("story.date")
                    && text.chars().filter(Character::isDigit).count() >= MACHINE_DATE;
            words.append(isForMachines ? "" : text);
        }
        return words.toString();
    }

    /** The text of an element, that of elements in it apart by a blank: city, state and country. */
    private static String spaced(Element element) {
        return element.children().isEmpty()
                ? element.text()
                : element.children().stream().map(Element::text).collect(Collectors.joining(" "));
    }

    private static @Nullable String bylines(Element head) {
        List<String> names = new ArrayList<>();
        for (Element byline : head.children("byline")) {
            Element person = byline.child("person");
            String text = (person == null ? byline : person).text();
            if (!text.isBlank()) {
                names.add(text.strip());
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** Notes of a class that is for readers stay out; those for editors, and those of no class, are the desk's words. */
    private static void notes(Element head, Draft draft) {
        for (Element note : head.children("note")) {
            String noteClass = note.attribute("noteclass");
            if (noteClass == null || noteClass.equals(EDITORS_NOTE)) {
                draft.set(Field.ED_NOTE, note.text());
            }
        }
    }
}
