package io.dateline.decode.iptc;

import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Markups;
import io.dateline.decode.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The copy and the files of a NewsML 1 item. Components lie in each other to any depth: the first that holds copy gives the
 * body; a component that holds a picture, with the component of its caption beside it, is a file.
 */
final class NewsMl1Content {
    private static final Set<String> FILES =
            Set.of("photo", "picture", "image", "graphic", "video", "audio", "logo", "animation");

    private final Draft draft;

    private NewsMl1Content(Draft draft) {
        this.draft = draft;
    }

    static void read(Element item, Draft draft) {
        NewsMl1Content content = new NewsMl1Content(draft);
        item.children("NewsComponent").forEach(content::component);
    }

    /** The copy's own headline, or the name that the item goes by, where no line has one. */
    static void headline(Element item, Draft draft) {
        for (Element headline : item.all("hl1")) {
            draft.set(Field.HEADLINE, headline.text());
        }
        draft.set(Field.SLUGLINE, item.textAt("Identification", "NameLabel"));
    }

    /** Whether a component is a picture or another file, or the words below one. */
    static boolean isFile(Element component) {
        return isCaption(component) || isFileWithWords(component);
    }

    private void component(Element component) {
        if (isFileWithWords(component)) {
            draft.media(media(component, component.all("ContentItem")));
            return;
        }
        for (Element content : component.children("ContentItem")) {
            if (fileType(content) == null) {
                copy(component, content);
            } else {
                draft.media(media(component, List.of(content)));
            }
        }
        component.children("NewsComponent").forEach(this::component);
    }

    /** Whether a component is a picture or another file and has no copy of its own, but perhaps the file's caption. */
    private static boolean isFileWithWords(Element component) {
        List<Element> inner = component.children("NewsComponent");
        boolean hasFile = component.children("ContentItem").stream().anyMatch(content -> fileType(content) != null);
        return !hasCopy(component)
                && inner.stream().noneMatch(each -> hasCopy(each) && !isCaption(each))
                && (hasFile || inner.stream().anyMatch(NewsMl1Content::isCaption));
    }

    private static boolean hasCopy(Element component) {
        return component.children("ContentItem").stream()
                .anyMatch(content -> content.child("DataContent") != null && fileType(content) == null);
    }

    private void copy(Element component, Element content) {
        Element data = content.child("DataContent");
        if (data == null) {
            return;
        }
        String role = role(component);
        if (NewsMl1Item.isNote(role)) {
            draft.set(Field.ED_NOTE, data.text());
            return;
        }
        Element nitf = data.child("nitf");
        Element html = data.child("html");
        if (nitf != null) {
            NitfDocument.words(nitf, draft);
        } else if (html != null) {
            draft.body(html.childOrEmpty("body").innerHtml(), Markup.HTML);
        } else if (data.children().isEmpty()) {
            String text = data.text();
            draft.body(text, Markups.of(text));
        } else {
            draft.body(NitfBody.html(data, draft), Markup.HTML);
        }
    }

    private static Media media(Element component, List<Element> contents) {
        List<Rendition> renditions = new ArrayList<>();
        String type = null;
        for (Element content : contents) {
            type = type == null ? fileType(content) : type;
            String href = content.attribute("Href");
            if (href != null && !href.isBlank()) {
                renditions.add(new Rendition(
                        null,
                        href,
                        content.childOrEmpty("MimeType").attribute("FormalName"),
                        size(content, "Width"),
                        size(content, "Height")));
            }
        }
        Element lines = component.childOrEmpty("NewsLines");
        boolean isWhole = contents.size() != 1 || isFileWithWords(component);
        return new Media(
                type == null ? "picture" : type,
                null,
                isWhole ? filled(lines.childText("HeadLine")) : null,
                isWhole ? caption(component) : null,
                isWhole ? filled(lines.childText("CreditLine")) : null,
                renditions);
    }

    private static @Nullable Integer size(Element content, String name) {
        for (Element property : content.childOrEmpty("Characteristics").children("Property")) {
            if (name.equals(property.attribute("FormalName"))) {
                return Numbers.positive(property.attribute("Value"));
            }
        }
        return null;
    }

    private static @Nullable String caption(Element component) {
        for (Element inner : component.all("NewsComponent")) {
            if (isCaption(inner)) {
                return filled(inner.childOrEmpty("ContentItem")
                        .childOrEmpty("DataContent")
                        .text());
            }
        }
        for (Element line : component.all("NewsLine")) {
            if ("Caption".equals(line.childOrEmpty("NewsLineType").attribute("FormalName"))) {
                return filled(line.childText("NewsLineText"));
            }
        }
        return filled(component
                .childOrEmpty("ContentItem")
                .childOrEmpty("DataContent")
                .text());
    }

    private static boolean isCaption(Element component) {
        return role(component).equalsIgnoreCase("caption");
    }

    private static String role(Element component) {
        String role = component.childOrEmpty("Role").attribute("FormalName");
        return role == null ? "" : role;
    }

    /** What kind of file content is, as ninjs names it; null for copy. */
    private static @Nullable String fileType(Element content) {
        String type = content.childOrEmpty("MediaType").attribute("FormalName");
        String folded = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (!FILES.contains(folded)) {
            return null;
        }
        return switch (folded) {
            case "graphic", "logo", "animation" -> "graphic";
            case "video", "audio" -> folded;
            default -> "picture";
        };
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
