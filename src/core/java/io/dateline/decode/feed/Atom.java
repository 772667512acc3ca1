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
import io.dateline.decode.item.Markups;
import io.dateline.decode.xml.Element;
import io.dateline.failure.Checked;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An Atom 1.0 (RFC 4287) or 0.3 entry, alone or those of a feed. */
public final class Atom {
    private Atom() {}

    public static boolean recognises(XmlTree document) {
        Element root = document.root();
        return (root.is("feed") || root.is("entry"))
                && (root.namespace().isEmpty()
                        || root.namespace().toLowerCase(java.util.Locale.ROOT).contains("atom"));
    }

    public static Items read(XmlTree document) {
        Element root = document.root();
        if (root.is("entry")) {
            return Items.of(entry(root, null));
        }
        return Items.each(root.children("entry"), "Atom entries", entry -> Checked.passed(entry(entry, root)));
    }

    private static RawItem entry(Element entry, @Nullable Element feed) {
        Draft draft = new Draft(Format.ATOM);
        String link = link(entry);
        draft.set(Field.URI, entry.childText("id"))
                .set(Field.URI, link)
                .set(Field.ALT_ID, link)
                .set(Field.WEB_URL, link)
                .set(Field.HEADLINE, title(entry.child("title"), draft))
                .set(Field.VERSION_CREATED, entry.childText("updated"))
                .set(Field.VERSION_CREATED, entry.childText("modified"))
                .set(Field.VERSION_CREATED, entry.childText("published"))
                .set(Field.VERSION_CREATED, entry.childText("issued"))
                .set(Field.FIRST_CREATED, entry.childText("published"))
                .set(Field.FIRST_CREATED, entry.childText("issued"))
                .set(Field.BYLINE, author(entry))
                .set(Field.LANGUAGE, entry.language())
                .set(Field.COPYRIGHT, plain(entry.child("rights")))
                .set(Field.DESCRIPTION, plain(entry.child("summary")));
        body(entry.child("content"), draft);
        body(entry.child("summary"), draft);
        Element source = entry.child("source");
        draft.set(Field.BASE, entry.base());
        base(source, draft);
        base(feed, draft);
        surroundings(source, draft);
        surroundings(feed, draft);
        for (Element category : entry.children("category")) {
            String label = category.attribute("label");
            String name = label == null ? category.attribute("term") : label;
            draft.about(Kind.SUBJECT, name, category.attribute("term")).keyword(name);
        }
        links(entry, draft);
        FeedMedia.read(entry, draft);
        description(entry, draft);
        return draft.done();
    }

    /** The feed's page or the feed itself; the one an entry was taken from comes first, for its id was given there. */
    private static void base(@Nullable Element feed, Draft draft) {
        if (feed != null) {
            draft.set(Field.BASE, BaseAddresses.absolute(link(feed)));
            for (Element link : feed.children("link")) {
                if ("self".equals(link.attribute("rel"))) {
                    draft.set(Field.BASE, BaseAddresses.absolute(link.attribute("href")));
                }
            }
        }
    }

    private static void surroundings(@Nullable Element feed, Draft draft) {
        if (feed != null) {
            draft.set(Field.SOURCE, plain(feed.child("title")))
                    .set(Field.BYLINE, author(feed))
                    .set(Field.LANGUAGE, feed.language())
                    .set(Field.COPYRIGHT, plain(feed.child("rights")));
        }
    }

    private static void links(Element entry, Draft draft) {
        for (Element link : entry.children("link")) {
            String rel = link.attribute("rel");
            if ("enclosure".equals(rel)) {
                FeedMedia.enclosed(draft, link.attribute("href"), link.attribute("type"));
            } else if (rel != null && (rel.equals("related") || rel.equals("via"))) {
                draft.related(rel, link.attribute("href"));
            }
        }
    }

    /** What a video is about, where an entry has no text of its own. */
    private static void description(Element entry, Draft draft) {
        Element group = entry.child(FeedMedia.MEDIA, "group");
        draft.body((group == null ? entry : group).childText(FeedMedia.MEDIA, "description"), Markup.PLAIN);
    }

    private static @Nullable String author(Element of) {
        List<String> names = of.children("author").stream()
                .map(author -> author.childText("name"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String link(Element entry) {
        for (Element link : entry.children("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                return link.attribute("href");
            }
        }
        return null;
    }

    /**
     * A title as HTML. Declared text and the words of XHTML hold no markup; text that nobody declared holds some in many
     * feeds, so it goes on as it is.
     */
    private static @Nullable String title(@Nullable Element construct, Draft draft) {
        if (construct == null) {
            return null;
        }
        String type = construct.attribute("type");
        boolean html = type != null && type.contains("html") && !type.contains("xhtml");
        boolean literal = !construct.children().isEmpty() || (type != null && !html);
        String text = construct.text();
        return literal ? Titles.literal(text) : html ? Titles.html(text, draft) : text;
    }

    /** A text construct without its markup. */
    private static @Nullable String plain(@Nullable Element construct) {
        return construct == null ? null : construct.text();
    }

    private static void body(@Nullable Element construct, Draft draft) {
        if (construct != null && construct.attribute("src") == null) {
            if (!construct.children().isEmpty()) {
                draft.body(construct.innerHtml(), Markup.HTML);
            } else {
                String type = construct.attribute("type");
                boolean html = type != null && type.contains("html");
                String text = construct.text();
                draft.body(text, html ? Markup.HTML : Markups.of(text));
            }
        }
    }
}
