package io.dateline.decode;

import io.dateline.article.Format;
import io.dateline.article.Observer;
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
            xml(Format.NEWSML_G2, "the root element", NewsMlG2::recognises, NewsMlG2::read),
            xml(Format.NEWSML_1, "the root element", NewsMl1::recognises, NewsMl1::read),
            xml(Format.NITF, "the root element", Nitf::recognises, Nitf::read),
            xml(Format.RBNEWS, "the root element", RbNews::recognises, RbNews::read),
            xml(Format.RSS, "the root element", Rss::recognises, Rss::read),
            xml(Format.ATOM, "the root element and its namespace", Atom::recognises, Atom::read),
            json(
                    Format.AP_MEDIA_JSON,
                    "`altids.itemid`, alone or in `data.item` or `data.items`",
                    ApMediaJson::recognises,
                    ApMediaJson::read),
            json(
                    Format.REUTERS_JSON,
                    "`versionedGuid`, or an id that begins with `tag:reuters.com`",
                    ReutersConnectJson::recognises,
                    ReutersConnectJson::read),
            json(
                    Format.MRN,
                    "`altId` beside `takeSequence`, `messageType`, `instancesOf` or `audiences`; `FRAGMENT` beside `GUID`",
                    MrnJson::recognises,
                    MrnJson::read),
            json(
                    Format.DIGITALWIRES,
                    "`format` with that name, or `urn` and `entry_id` beside the article or its categories",
                    DigitalwiresJson::recognises,
                    DigitalwiresJson::read),
            json(Format.WORDPRESS, "`title.rendered`", WordPressJson::recognises, WordPressJson::read),
            json(Format.ARC, "`_id` beside `headlines` or `content_elements`", ArcJson::recognises, ArcJson::read),
            json(
                    Format.NINJS,
                    "a content type with `ninjs`, the `standard` member, or an id beside a member that only ninjs has",
                    Ninjs::recognises,
                    Ninjs::read),
            json(
                    Format.JSON_FEED,
                    "`version` with the feed's address; an item by `id` with `content_html` or `content_text`",
                    JsonFeed::recognises,
                    JsonFeed::read),
            json(
                    Format.JSON,
                    "a title, headline, body or text under one of their usual names",
                    PlainJson::recognises,
                    PlainJson::read),
            page(Format.HTML, "the first element, or the content type", any -> true, HtmlPage::read),
            octets(
                    Format.MAIL,
                    "a sender beside an id, a way it came or a MIME version, or beside date and subject",
                    Mail::recognises,
                    Mail::read),
            text(
                    Format.IPTC_7901,
                    "the first line (service and number, priority, category, count of words) with STX, or with the equals sign that ends the headline",
                    Iptc7901::recognises,
                    Iptc7901::read),
            text(
                    Format.ANPA,
                    "the first line (a letter, four digits, selector) and the second (priority, category)",
                    Anpa1312::recognises,
                    Anpa1312::read),
            text(Format.ZCZC, "ZCZC at the head", TeleprinterText::recognises, TeleprinterText::read),
            text(Format.TEXT, "nothing else takes it, and it reads like prose", any -> true, PlainText::read));

    private Formats() {}

    /** Null when no format takes the document. */
    static @Nullable Items read(Document document, Observer observer) {
        for (ItemFormat<?> format : ALL) {
            if (format.takes(document)) {
                observer.decided("format", format.format().label(), format.knownBy());
                return format.items(document);
            }
        }
        return null;
    }

    private static ItemFormat<XmlTree> xml(
            Format format, String knownBy, Predicate<XmlTree> recognises, Function<XmlTree, Items> read) {
        return new ItemFormat<>(format, knownBy, XmlTree.class, recognises, read);
    }

    private static ItemFormat<JsonObject> json(
            Format format, String knownBy, Predicate<JsonObject> recognises, Function<JsonObject, Items> read) {
        return new ItemFormat<>(format, knownBy, JsonObject.class, recognises, read);
    }

    private static ItemFormat<Page> page(
            Format format, String knownBy, Predicate<Page> recognises, Function<Page, Items> read) {
        return new ItemFormat<>(format, knownBy, Page.class, recognises, read);
    }

    private static ItemFormat<Octets> octets(
            Format format, String knownBy, Predicate<Octets> recognises, Function<Octets, Items> read) {
        return new ItemFormat<>(format, knownBy, Octets.class, recognises, read);
    }

    private static ItemFormat<Text> text(
            Format format, String knownBy, Predicate<Text> recognises, Function<Text, Items> read) {
        return new ItemFormat<>(format, knownBy, Text.class, recognises, read);
    }
}
