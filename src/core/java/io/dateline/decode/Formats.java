package io.dateline.decode;

import io.dateline.article.Format;
import io.dateline.decode.agency.ApMediaJson;
import io.dateline.decode.agency.ArcJson;
import io.dateline.decode.agency.DigitalwiresJson;
import io.dateline.decode.agency.MrnJson;
import io.dateline.decode.agency.RbNews;
import io.dateline.decode.agency.ReutersConnectJson;
import io.dateline.decode.agency.WordPressJson;
import io.dateline.decode.feed.Atom;
import io.dateline.decode.feed.JsonFeed;
import io.dateline.decode.feed.Rss;
import io.dateline.decode.format.Document;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.format.Document.Octets;
import io.dateline.decode.format.Document.Page;
import io.dateline.decode.format.Document.Text;
import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.format.ItemFormat;
import io.dateline.decode.html.HtmlPage;
import io.dateline.decode.iptc.NewsMl1;
import io.dateline.decode.iptc.NewsMlG2;
import io.dateline.decode.iptc.Ninjs;
import io.dateline.decode.iptc.Nitf;
import io.dateline.decode.item.Items;
import io.dateline.decode.mail.Mail;
import io.dateline.decode.plain.PlainJson;
import io.dateline.decode.plain.PlainText;
import io.dateline.decode.wire.Anpa1312;
import io.dateline.decode.wire.Iptc7901;
import io.dateline.decode.wire.TeleprinterText;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The one ordered list of the formats that are read. The first that takes a document reads it. */
final class Formats {
    static final List<ItemFormat<?>> ALL = List.of(
            xml(Format.NEWSML_G2, NewsMlG2::recognises, NewsMlG2::read),
            xml(Format.NEWSML_1, NewsMl1::recognises, NewsMl1::read),
            xml(Format.NITF, Nitf::recognises, Nitf::read),
            xml(Format.RBNEWS, RbNews::recognises, RbNews::read),
            xml(Format.RSS, Rss::recognises, Rss::read),
            xml(Format.ATOM, Atom::recognises, Atom::read),
            json(Format.AP_MEDIA_JSON, ApMediaJson::recognises, ApMediaJson::read),
            json(Format.REUTERS_JSON, ReutersConnectJson::recognises, ReutersConnectJson::read),
            json(Format.MRN, MrnJson::recognises, MrnJson::read),
            json(Format.DIGITALWIRES, DigitalwiresJson::recognises, DigitalwiresJson::read),
            json(Format.WORDPRESS, WordPressJson::recognises, WordPressJson::read),
            json(Format.ARC, ArcJson::recognises, ArcJson::read),
            json(Format.NINJS, Ninjs::recognises, Ninjs::read),
            json(Format.JSON_FEED, JsonFeed::recognises, JsonFeed::read),
            json(Format.JSON, PlainJson::recognises, PlainJson::read),
            page(Format.HTML, any -> true, HtmlPage::read),
            octets(Format.MAIL, Mail::recognises, Mail::read),
            text(Format.IPTC_7901, Iptc7901::recognises, Iptc7901::read),
            text(Format.ANPA, Anpa1312::recognises, Anpa1312::read),
            text(Format.ZCZC, TeleprinterText::recognises, TeleprinterText::read),
            text(Format.TEXT, any -> true, PlainText::read));

    private Formats() {}

    /** Null when no format takes the document. */
    static @Nullable Items read(Document document) {
        for (ItemFormat<?> format : ALL) {
            if (format.takes(document)) {
                return format.items(document);
            }
        }
        return null;
    }

    private static ItemFormat<XmlTree> xml(
            Format format, Predicate<XmlTree> recognises, Function<XmlTree, Items> read) {
        return new ItemFormat<>(format, XmlTree.class, recognises, read);
    }

    private static ItemFormat<JsonObject> json(
            Format format, Predicate<JsonObject> recognises, Function<JsonObject, Items> read) {
        return new ItemFormat<>(format, JsonObject.class, recognises, read);
    }

    private static ItemFormat<Page> page(Format format, Predicate<Page> recognises, Function<Page, Items> read) {
        return new ItemFormat<>(format, Page.class, recognises, read);
    }

    private static ItemFormat<Octets> octets(
            Format format, Predicate<Octets> recognises, Function<Octets, Items> read) {
        return new ItemFormat<>(format, Octets.class, recognises, read);
    }

    private static ItemFormat<Text> text(Format format, Predicate<Text> recognises, Function<Text, Items> read) {
        return new ItemFormat<>(format, Text.class, recognises, read);
    }
}
