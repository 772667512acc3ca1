package io.dateline.decode.iptc;

import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Markups;
import io.dateline.decode.item.Repairs;
import io.dateline.decode.xml.Element;
import io.dateline.decode.xml.Xml;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body that is a member of a JSON item, in the markup that its media type names: NITF, whole or only its paragraphs, HTML
 * or plain text. NITF that cannot be read as XML is read as the HTML that it looks like.
 */
public final class NitfText {
    /** Characters in which the first elements stand: a declaration and a DOCTYPE have some 200. */
    private static final int HEAD = 500;

    private NitfText() {}

    /**
     * @param mediaType as sent; null when the item does not say, so that the content decides
     */
    public static void read(@Nullable String content, @Nullable String mediaType, Draft draft) {
        if (content == null || content.isBlank() || draft.hasBody()) {
            return;
        }
        String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("nitf") || isNitf(content)) {
            nitf(content, draft);
        } else if (type.contains("html")) {
            draft.body(content, Markup.HTML);
        } else {
            draft.body(content, type.contains("plain") ? Markup.PLAIN : Markups.of(content));
        }
    }

    /** A NITF document or fragment, which in a JSON member needs no declaration and may have several roots. */
    public static void nitf(@Nullable String content, Draft draft) {
        if (content == null || content.isBlank() || draft.hasBody()) {
            return;
        }
        String xml = content.strip();
        boolean isDocument = xml.startsWith("<nitf") || xml.startsWith("<?xml") || xml.startsWith("<!DOCTYPE");
        Repairs repairs = new Repairs();
        Xml.parse(isDocument ? xml : "<body.content>" + xml + "</body.content>", repairs)
                .fold(root -> words(root, draft), refused -> draft.body(content, Markup.HTML));
        repairs.made().forEach(draft::warn);
    }

    private static Draft words(Element root, Draft draft) {
        if (root.is("nitf")) {
            NitfDocument.words(root, draft);
            return draft;
        }
        return draft.body(NitfBody.html(root, draft), Markup.HTML);
    }

    private static boolean isNitf(String content) {
        String start = content.substring(0, Math.min(content.length(), HEAD));
        return start.contains("<nitf") || start.contains("<body.content") || start.contains("<block>");
    }
}
