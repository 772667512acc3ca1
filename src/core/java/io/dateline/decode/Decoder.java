package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.jspecify.annotations.Nullable;

/** The way into this room: bytes and a content type in, a raw item or the reason there is none out. Thread-safe. */
public final class Decoder {
    /** 1 MiB: what a Kafka broker takes by default, and some hundred times an average article. */
    public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

    private final int maxBytes;

    public Decoder() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * @param maxBytes the largest record read, in bytes
     */
    public Decoder(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param contentType the media type as declared; null when none was, so that the content decides
     */
    public Checked<RawItem> decode(byte[] bytes, @Nullable String contentType) {
        MediaType type = MediaType.parse(contentType);
        if (bytes.length == 0) {
            return Checked.refused(Reason.EMPTY, "0 bytes");
        }
        if (bytes.length > maxBytes) {
            return Checked.refused(Reason.TOO_LARGE, bytes.length + " bytes, allowed are " + maxBytes);
        }
        return CharacterDecoder.decode(bytes, type.charset()).then(text -> read(text, type, true));
    }

    private Checked<RawItem> read(String text, MediaType type, boolean mayUnwrap) {
        if (text.isBlank()) {
            return Checked.refused(Reason.EMPTY, "white space only");
        }
        return switch (Sniffer.family(type, text)) {
            case JSON -> Json.parse(text).then(node -> json(node, type, mayUnwrap));
            case XML -> xml(text);
            case HTML -> HtmlPage.read(text);
            case TEXT -> PlainText.read(text);
        };
    }

    private Checked<RawItem> json(JsonNode node, MediaType type, boolean mayUnwrap) {
        if (node.isArray()) {
            return node.size() == 1
                    ? json(node.get(0), type, mayUnwrap)
                    : Checked.refused(
                            node.isEmpty() ? Reason.NO_ITEM : Reason.SEVERAL_ITEMS, "an array of " + node.size());
        }
        if (!node.isObject()) {
            return Checked.refused(Reason.UNKNOWN_FORMAT, "a JSON " + node.getNodeType());
        }
        Members members = new Members(node);
        if (mayUnwrap && CloudEvent.recognises(members)) {
            MediaType dataType = CloudEvent.dataType(members);
            return CloudEvent.unwrap(members).then(data -> carried(data, dataType));
        }
        return item(members, type);
    }

    /** What an event carries is read as if it had come alone; an event in an event is not unwrapped again. */
    private Checked<RawItem> carried(CloudEvent.Data data, MediaType type) {
        return data instanceof CloudEvent.Value value
                ? json(value.node(), type, false)
                : read(((CloudEvent.Characters) data).text(), type, false);
    }

    private static Checked<RawItem> item(Members members, MediaType type) {
        if (type.isNinjs() || Ninjs.recognises(members)) {
            return Checked.passed(Ninjs.read(members));
        }
        if (JsonFeed.recognises(members)) {
            return JsonFeed.read(members);
        }
        return PlainJson.recognises(members)
                ? Checked.passed(PlainJson.read(members))
                : Checked.refused(Reason.UNKNOWN_FORMAT, "a JSON object without title, headline, body or text");
    }

    private static Checked<RawItem> xml(String text) {
        return Xml.parse(text).then(root -> element(root, text));
    }

    private static Checked<RawItem> element(Element root, String text) {
        if (Rss.recognises(root)) {
            return Rss.read(root);
        }
        if (Atom.recognises(root)) {
            return Atom.read(root);
        }
        return root.is("html")
                ? HtmlPage.read(text)
                : Checked.refused(Reason.UNKNOWN_FORMAT, "an XML document " + Details.quote(root.name()));
    }
}
