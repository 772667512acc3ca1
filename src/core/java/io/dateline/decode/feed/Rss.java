package io.dateline.decode.feed;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.item.BaseAddresses;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.xml.Element;
import io.dateline.failure.Checked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An RSS item, of RSS 2.0, its forerunners or RSS 1.0 (RDF): alone, or those of a feed. */
public final class Rss {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String FEEDBURNER = "http://rssnamespace.org/feedburner/ext/1.0";
    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private Rss() {}

    public static boolean recognises(XmlTree document) {
        Element root = document.root();
        return root.is("rss")
                || root.is("item")
                || root.is("channel")
                || (root.is("RDF") && root.namespace().equals(RDF));
    }

    public static Items read(XmlTree document) {
        Element root = document.root();
        Element channel = root.is("channel") ? root : root.child("channel");
        return Items.each(items(root, channel), "RSS items", item -> Checked.passed(item(item, channel)));
    }

    private static List<Element> items(Element root, @Nullable Element channel) {
        if (root.is("item")) {
            return List.of(root);
        }
        List<Element> items = new ArrayList<>(root.children("item"));
        if (channel != null && channel != root) {
            items.addAll(channel.children("item"));
        }
        return items;
    }

    private static RawItem item(Element item, @Nullable Element channel) {
        Draft draft = new Draft(Format.RSS);
        String link = plain(item, "link");
        draft.set(Field.URI, plain(item, "guid"))
                .set(Field.URI, item.attribute("about"))
                .set(Field.URI, link)
                .set(Field.ALT_ID, link)
                .set(Field.HEADLINE, Titles.html(plain(item, "title"), draft))
                .set(Field.WEB_URL, item.childText(FEEDBURNER, "origLink"))
                .set(Field.WEB_URL, link)
                .set(Field.WEB_URL, permalink(item))
                .set(Field.HEADLINE, item.childText(DC, "title"))
                .set(Field.HEADLINE, item.childText(ITUNES, "title"))
                .set(Field.HEADLINE, item.childText(FeedMedia.MEDIA, "title"))
                .set(Field.VERSION_CREATED, item.childText(DCTERMS, "modified"))
                .set(Field.VERSION_CREATED, plain(item, "pubDate"))
                .set(Field.VERSION_CREATED, item.childText(DC, "date"))
                .set(Field.VERSION_CREATED, item.childText(ATOM, "updated"))
                .set(Field.VERSION_CREATED, item.childText(ATOM, "published"))
                .set(Field.VERSION_CREATED, item.childText(DCTERMS, "issued"))
                .set(Field.VERSION_CREATED, item.childText(DCTERMS, "created"))
                .set(Field.FIRST_CREATED, plain(item, "pubDate"))
                .set(Field.FIRST_CREATED, item.childText(ATOM, "published"))
                .set(Field.FIRST_CREATED, item.childText(DCTERMS, "issued"))
                .set(Field.FIRST_CREATED, item.childText(DCTERMS, "created"))
                .set(Field.BYLINE, creators(item))
                .set(Field.BYLINE, named(plain(item, "author")))
                .set(Field.BYLINE, item.childText(ITUNES, "author"))
                .set(Field.BYLINE, atomAuthor(item))
                .set(Field.SOURCE, plain(item, "source"))
                .set(Field.LANGUAGE, item.childText(DC, "language"))
                .set(Field.LANGUAGE, item.language())
                .set(Field.COPYRIGHT, item.childText(DC, "rights"))
                .set(Field.DESCRIPTION, plain(item, "description"));
        body(item, draft);
        base(item, channel, draft);
        channel(channel, draft);
        subjects(item, draft);
        FeedMedia.read(item, draft);
        return draft.done();
    }

    private static void body(Element item, Draft draft) {
        Element encoded = item.child(CONTENT, "encoded");
        draft.body(encoded == null ? null : encoded.html(), Markup.HTML);
        Element xhtml = item.child("http://www.w3.org/1999/xhtml", "body");
        draft.body(xhtml == null ? null : xhtml.innerHtml(), Markup.HTML);
        Element description = own(item, "description");
        draft.body(description == null ? null : description.html(), Markup.HTML);
        Element atom = item.child(ATOM, "content");
        draft.body(atom == null ? null : atom.html(), Markup.HTML);
        Element summary = item.child(ITUNES, "summary");
        draft.body(summary == null ? null : summary.html(), Markup.HTML);
    }

    /** The feed an aggregator took the item from, before the aggregator's own: ids were given there. */
    private static void base(Element item, @Nullable Element channel, Draft draft) {
        Element source = item.child("source");
        draft.set(Field.BASE, item.base())
                .set(Field.BASE, source == null ? null : BaseAddresses.absolute(source.attribute("url")));
        if (channel != null) {
            Element self = channel.child(ATOM, "link");
            draft.set(Field.BASE, BaseAddresses.absolute(plain(channel, "link")))
                    .set(Field.BASE, self == null ? null : BaseAddresses.absolute(self.attribute("href")))
                    .set(Field.BASE, BaseAddresses.absolute(channel.attribute("about")));
        }
    }

    private static void channel(@Nullable Element channel, Draft draft) {
        if (channel != null) {
            draft.set(Field.LANGUAGE, plain(channel, "language"))
                    .set(Field.LANGUAGE, channel.childText(DC, "language"))
                    .set(Field.PROVIDER, channel.childText(DC, "publisher"))
                    .set(Field.SOURCE, plain(channel, "title"))
                    .set(Field.COPYRIGHT, plain(channel, "copyright"));
        }
    }

    private static void subjects(Element item, Draft draft) {
        for (String name : new String[] {"category", "subject"}) {
            for (Element subject : item.children(name)) {
                draft.about(Kind.SUBJECT, subject.text(), null).keyword(subject.text());
            }
        }
        for (String namespace : new String[] {ITUNES, FeedMedia.MEDIA}) {
            String keywords = item.childText(namespace, "keywords");
            if (keywords != null) {
                List.of(keywords.split(",", Draft.MAX_ASSERTIONS)).forEach(draft::keyword);
            }
        }
    }

    /** A guid that is not said to be no link and is an address. */
    private static @Nullable String permalink(Element item) {
        Element guid = own(item, "guid");
        return guid == null || "false".equals(guid.attribute("isPermaLink"))
                ? null
                : BaseAddresses.absolute(guid.text());
    }

    private static @Nullable String creators(Element item) {
        List<String> names = item.children("creator").stream()
                .filter(creator ->
                        creator.namespace().equals(DC) && !creator.text().isBlank())
                .map(creator -> creator.text().strip())
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String atomAuthor(Element item) {
        Element author = item.child(ATOM, "author");
        return author == null ? null : author.childText("name");
    }

    /** RSS has the address of an author with the name in brackets behind it: {@code ana@corvo.example (Ana Velt)}. */
    private static @Nullable String named(@Nullable String author) {
        int open = author == null ? -1 : author.indexOf('(');
        int close = author == null ? -1 : author.lastIndexOf(')');
        return author != null && open > 0 && close > open + 1 && author.lastIndexOf('@', open) > 0
                ? author.substring(open + 1, close)
                : author;
    }

    /** The text of a child of RSS itself, whatever RSS release's namespace it is in, not a module's of the same name. */
    private static @Nullable String plain(Element parent, String name) {
        Element own = own(parent, name);
        return own == null ? null : own.text();
    }

    private static @Nullable Element own(Element parent, String name) {
        for (Element child : parent.children(name)) {
            if (child.namespace().isEmpty()
                    || child.namespace().contains("/rss/1.0/")
                    || child.namespace().contains("netscape.com")
                    || child.namespace().contains("backend.userland.com")) {
                return child;
            }
        }
        return null;
    }
}
