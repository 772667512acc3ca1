package io.dateline.validate.copy;

import io.dateline.article.Credits;
import io.dateline.article.Dateline;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.validate.dateline.Datelines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item's words, normalised: the headline with the desk's marks still on it, the body's paragraphs, and what surrounds
 * them set apart.
 *
 * @param headline one line; empty when there is none
 * @param deskLine a line to editors at the head of the body; null when there is none
 */
public record Copy(
        String headline,
        List<String> paragraphs,
        Credits credits,
        @Nullable String deskLine) {
    public static Copy of(RawItem item) {
        List<String> captions = new ArrayList<>();
        item.captions().forEach(caption -> captions.add(line(caption)));
        List<String> paragraphs = new ArrayList<>(paragraphs(item, captions));
        Boilerplate boilerplate = new Boilerplate(paragraphs, captions);
        boilerplate.clear();
        String headline = line(item.get(Field.HEADLINE));
        if (headline.isEmpty() && item.body() != null) {
            headline = boilerplate.takeHeadline();
        }
        boilerplate.dropRepeated(headline);
        boilerplate.clearHead();
        return new Copy(headline, Sentences.joinCut(paragraphs), credits(item, boilerplate), boilerplate.deskLine());
    }

    public String body() {
        return String.join("\n", paragraphs);
    }

    private static List<String> paragraphs(RawItem item, List<String> captions) {
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
        return parts.paragraphs();
    }

    private static Credits credits(RawItem item, Boilerplate boilerplate) {
        return new Credits(
                either(item.get(Field.BYLINE), boilerplate.byline()),
                either(item.get(Field.CREDIT), boilerplate.credit()),
                dateline(item, boilerplate),
                either(item.get(Field.SLUGLINE), null),
                either(item.get(Field.ED_NOTE), boilerplate.deskLine()),
                either(item.get(Field.COPYRIGHT), boilerplate.copyright()),
                boilerplate.captions());
    }

    /** What the sender says in a field of its own, else what stood before the copy, else where the item is located. */
    private static @Nullable Dateline dateline(RawItem item, Boilerplate boilerplate) {
        String sent = line(item.get(Field.DATELINE));
        if (sent.isEmpty() && boilerplate.dateline() != null) {
            return boilerplate.dateline();
        }
        String field = sent.isEmpty() ? line(item.get(Field.LOCATED)) : sent;
        return field.isEmpty() ? null : Datelines.sent(field);
    }

    private static @Nullable String either(@Nullable String sent, @Nullable String found) {
        String clean = line(sent);
        return clean.isEmpty() ? found : clean;
    }

    /** One line without markup; empty when there is none. */
    private static String line(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? HtmlText.line(AngleBrackets.escapeSigns(text))
                : Characters.line(text);
    }
}
