package io.dateline.decode.iptc;

import io.dateline.article.RawItem;
import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.RejectionDetail;
import io.dateline.decode.xml.Element;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * IPTC NewsML-G2: a news item, a package, or a message of several.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 guidelines</a>
 */
public final class NewsMlG2 {
    private static final Set<String> NEWS = Set.of("newsItem", "packageItem");
    private static final Set<String> NO_NEWS =
            Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem", "hopHistory");

    private NewsMlG2() {}

    public static boolean recognises(XmlTree document) {
        Element root = document.root();
        return root.is("newsMessage") || NEWS.contains(root.name()) || NO_NEWS.contains(root.name());
    }

    public static Items read(XmlTree document) {
        Element root = document.root();
        if (!root.is("newsMessage")) {
            return Items.of(item(root));
        }
        List<Element> items = new ArrayList<>();
        root.children("itemSet").forEach(set -> items.addAll(set.children()));
        return Items.each(items, "items of a NewsML-G2 message", NewsMlG2::item);
    }

    private static Checked<RawItem> item(Element item) {
        return NEWS.contains(item.name())
                ? Checked.passed(G2Item.read(item))
                : Checked.refused(
                        NO_NEWS.contains(item.name()) ? Reason.NOT_NEWS : Reason.UNKNOWN_FORMAT,
                        "a NewsML-G2 " + RejectionDetail.quote(item.name()));
    }
}
