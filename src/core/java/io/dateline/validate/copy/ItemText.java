package io.dateline.validate.copy;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an item's headline, body and captions as lines of clean characters, before anything is removed. */
final class ItemText {
    private ItemText() {}

    static CopyParts of(RawItem item) {
        List<String> captions = new ArrayList<>();
        item.captions().forEach(caption -> captions.add(line(caption)));
        List<Table> tables = new ArrayList<>();
        List<String> paragraphs = paragraphs(item, captions, tables);
        captions.removeIf(String::isEmpty);
        SetApart setApart = SetApart.NOTHING.addCaptions(captions).withTables(tables);
        return new CopyParts(line(item.get(Field.HEADLINE)), paragraphs, setApart);
    }

    /** The body's paragraphs, or the description where there is no body. */
    private static List<String> paragraphs(RawItem item, List<String> captions, List<Table> tables) {
        Body body = item.body();
        if (body == null) {
            String description = line(item.get(Field.DESCRIPTION));
            return description.isEmpty() ? List.of() : List.of(description);
        }
        if (body.markup() == Markup.PLAIN) {
            return PlainLayout.paragraphs(body.content());
        }
        HtmlText.Parts parts = HtmlText.of(body.content());
        captions.addAll(parts.captions());
        tables.addAll(parts.tables());
        return parts.paragraphs();
    }

    /** A field as one line without markup; empty when there is none. */
    static String line(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? HtmlText.line(AngleBrackets.escapeSigns(text))
                : Characters.line(text);
    }
}
