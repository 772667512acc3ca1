package io.dateline.decode.iptc;

import io.dateline.article.Format;
import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;

/**
 * IPTC NITF 3 and earlier, alone.
 *
 * @see <a href="https://iptc.org/standards/nitf/">IPTC NITF</a>
 */
public final class Nitf {
    private Nitf() {}

    public static boolean recognises(XmlTree document) {
        return document.root().is("nitf");
    }

    public static Items read(XmlTree document) {
        Draft draft = new Draft(Format.NITF);
        NitfHead.read(document.root(), draft);
        NitfDocument.words(document.root(), draft);
        return Items.of(draft.done());
    }
}
