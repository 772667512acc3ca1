package io.dateline.decode.agency;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.xml.Element;
import io.dateline.words.WordFile;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** RBNews, the XML in which Ritzau sends its items: one a document, with dates in Danish time. */
public final class RbNews {
    private static final String ROOT = "rbnews";

    /** Digits of an IPTC subject code, which come as a number here, without the zero in front. */
    private static final int SUBJECT_DIGITS = 8;

    private static final Map<String, String> ELEMENTS = WordFile.pairs("/decode/rbnews-elements.tsv");

    private final Draft draft = new Draft(Format.RBNEWS);
    private @Nullable String byline;
    private @Nullable String credit;
    private @Nullable String replaced;

    private RbNews() {}

    public static boolean recognises(XmlTree document) {
        return document.root().name().toLowerCase(Locale.ROOT).equals(ROOT);
    }

    public static Items read(XmlTree document) {
        RbNews reading = new RbNews();
        for (Element element : document.root().children()) {
            String use = ELEMENTS.get(element.name().toLowerCase(Locale.ROOT));
            if (use != null) {
                reading.element(element, use);
            }
        }
        return Items.of(reading.done());
    }

    private RawItem done() {
        return draft.set(Field.BYLINE, byline)
                .set(Field.BYLINE, credit)
                .set(Field.CREDIT, credit)
                .set(Field.REPLACES, replaced)
                .set(Field.PROVIDER, "Ritzau")
                .done();
    }

    private void element(Element element, String use) {
        switch (use) {
            case "subjects" -> element.children().forEach(this::subject);
            case "body" -> draft.body(element.html(), Markup.HTML);
            case "cancel", "correction", "update" -> flag(use, element.text().strip());
            default -> text(use, element.text().strip());
        }
    }

    private void text(String use, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (use) {
            case "status" -> draft.status(text);
            case "history" -> draft.altId("history", text);
            case "related" -> draft.related("related", text);
            case "keywords" -> keywords(text);
            case "byline" -> byline = first(byline, text);
            case "credit" -> credit = first(credit, text);
            case "replaced" -> replaced = isNumberOfNone(text) ? replaced : first(replaced, text);
            case "embargo" -> draft.set(Field.EMBARGOED, isFalse(text) ? null : text);
            case "abstract" ->
                draft.set(Field.DESCRIPTION, MarkedUpLines.of(text).replace('\n', ' '));
            case "note" -> draft.set(Field.ED_NOTE, MarkedUpLines.of(text));
            default -> draft.set(field(use), text);
        }
    }

    private static Field field(String use) {
        return switch (use) {
            case "uri" -> Field.URI;
            case "version" -> Field.VERSION;
            case "date" -> Field.VERSION_CREATED;
            case "headline" -> Field.HEADLINE;
            case "place" -> Field.LOCATED;
            case "category" -> Field.CATEGORY;
            case "urgency" -> Field.URGENCY;
            case "profile" -> Field.PROFILE;
            default -> throw new IllegalStateException("rbnews-elements.tsv: no use " + use);
        };
    }

    /** The strapline: the desk's slug, its parts between slashes. */
    private void keywords(String strapline) {
        draft.set(Field.SLUGLINE, strapline);
        for (String keyword : strapline.split("/", -1)) {
            draft.keyword(keyword);
        }
    }

    private void subject(Element number) {
        String digits = number.text().strip();
        boolean isCode = !digits.isEmpty() && digits.length() <= SUBJECT_DIGITS && isDigits(digits);
        String code = "0".repeat(isCode ? SUBJECT_DIGITS - digits.length() : 0) + digits;
        draft.about(Kind.SUBJECT, null, isCode ? "subj:" + code : code);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the item is canceled goes on as a status; neither yes nor no becomes one that nobody knows. */
    private void flag(String use, String text) {
        boolean isTrue = text.equalsIgnoreCase("true");
        if (use.equals("cancel")) {
            String doubtful = "neither canceled nor not: " + (text.isEmpty() ? "empty" : text.replace('\n', ' '));
            draft.status(isTrue ? "canceled" : isFalse(text) ? null : doubtful);
        } else if (isTrue) {
            draft.signal("sig:" + use);
        }
    }

    private static boolean isFalse(String text) {
        return text.equalsIgnoreCase("false");
    }

    /** What a number or a yes and no has when nothing is replaced; "true" names nothing either. */
    private static boolean isNumberOfNone(String text) {
        return text.equals("0") || isFalse(text) || text.equalsIgnoreCase("true");
    }

    private static String first(@Nullable String before, String text) {
        return before == null ? text : before;
    }
}
