package io.dateline.decode.iptc;

import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.item.Items;
import io.dateline.decode.xml.Element;
import io.dateline.failure.Checked;
import java.util.List;

/**
 * IPTC NewsML 1.0 to 1.2: an envelope with one or several news items.
 *
 * @see <a href="https://iptc.org/standards/newsml-1/">IPTC NewsML 1</a>
 */
public final class NewsMl1 {
    private NewsMl1() {}

    public static boolean recognises(XmlTree document) {
        return document.root().is("NewsML") || document.root().is("NewsItem");
    }

    public static Items read(XmlTree document) {
        Element root = document.root();
        Element envelope = root.childOrEmpty("NewsEnvelope");
        List<Element> items = root.is("NewsItem") ? List.of(root) : root.children("NewsItem");
        return Items.each(items, "news items", item -> Checked.passed(NewsMl1Item.read(item, envelope)));
    }
}
