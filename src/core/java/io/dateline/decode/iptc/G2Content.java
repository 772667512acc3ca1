package io.dateline.decode.iptc;

import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Html;
import io.dateline.decode.xml.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The copy of a NewsML-G2 item: NITF, XHTML or another vocabulary's paragraphs inside it, or characters. */
final class G2Content {
    private static final Set<String> AROUND = Set.of("header", "footer", "nav");

    private G2Content() {}

    static void read(Element item, Draft draft) {
        for (Element set : item.children("contentSet")) {
            set.children("inlineXML").forEach(inline -> inline.children().forEach(root -> xml(root, draft)));
            set.children("inlineData").forEach(data -> data(data, draft));
        }
    }

    private static void xml(Element root, Draft draft) {
        if (root.is("nitf")) {
            NitfDocument.words(root, draft);
        } else if (root.is("html")) {
            Element body = root.child("body");
            draft.set(Field.HEADLINE, root.textAt("head", "title")).body(copy(body == null ? root : body), Markup.HTML);
        } else {
            draft.body(paragraphs(root), Markup.HTML);
        }
    }

    /** A body without what HTML sets around the copy: its header (headline, date, topics), footer and menus. */
    private static String copy(Element body) {
        StringBuilder html = new StringBuilder();
        for (Object node : body.nodes()) {
            if (node instanceof Element element) {
                html.append(AROUND.contains(element.name()) ? "" : element.outerHtml());
            } else {
                html.append(Html.escape((String) node));
            }
        }
        return html.toString();
    }

    /** The paragraphs of a vocabulary that nobody here knows, in whatever they stand; tables of results have none. */
    private static String paragraphs(Element root) {
        List<Element> paragraphs = root.all("p").isEmpty() ? root.all("P") : root.all("p");
        StringBuilder html = new StringBuilder();
        paragraphs.forEach(one -> html.append("<p>").append(one.innerHtml()).append("</p>"));
        return html.toString();
    }

    private static void data(Element data, Draft draft) {
        if (data.attribute("encoding") == null) {
            String type = data.attribute("contenttype");
            boolean html = type != null && type.toLowerCase(Locale.ROOT).contains("html");
            draft.body(data.html(), html || !data.children().isEmpty() ? Markup.HTML : Markup.PLAIN);
        }
    }
}
