package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/** One record being read: out of its envelope, to characters, to the format its content has. Used once, by one thread. */
final class Reading {
    private final int maxBytes;
    private final Repairs repairs = new Repairs();

    /**
     * @param maxBytes the largest record read, and the largest that comes out of an envelope
     */
    Reading(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    Checked<RawItem> record(byte[] bytes, MediaType type) {
        return bytes(bytes, type, true).then(item -> Checked.passed(repairs.on(item)));
    }

    private Checked<RawItem> bytes(byte[] bytes, MediaType type, boolean mayUnwrap) {
        if (bytes.length == 0) {
            return Checked.refused(Reason.EMPTY, "0 bytes");
        }
        if (bytes.length > maxBytes) {
            return Checked.refused(Reason.TOO_LARGE, bytes.length + " bytes, allowed are " + maxBytes);
        }
        MediaType inside = type.isCompression() ? MediaType.parse(null) : type;
        return Envelope.open(bytes, maxBytes, repairs).then(content -> content(content, inside, mayUnwrap));
    }

    private Checked<RawItem> content(byte[] bytes, MediaType type, boolean mayUnwrap) {
        String binary = Magic.name(bytes);
        return binary != null
                ? Checked.refused(Reason.UNREAD_FORMAT, "seems to be " + binary)
                : CharacterDecoder.decode(bytes, type.charset(), repairs).then(text -> text(text, type, mayUnwrap));
    }

    private Checked<RawItem> text(String text, MediaType type, boolean mayUnwrap) {
        if (text.isBlank()) {
            return Checked.refused(Reason.EMPTY, "white space only");
        }
        return switch (Sniffer.family(type, text)) {
            case JSON -> Json.parse(text).then(this::undamaged).then(node -> json(node, type, mayUnwrap));
            case XML -> xml(text);
            case HTML -> HtmlPage.read(text);
            case TEXT -> PlainText.read(text, type, repairs);
        };
    }

    /** A name with damaged bytes might have been the one that says that the item is killed. */
    private Checked<JsonNode> undamaged(JsonNode node) {
        return repairs.areCharactersDoubtful() && Members.hasDamagedName(node)
                ? Checked.refused(Reason.MALFORMED, "bytes that are no characters in a JSON name")
                : Checked.passed(node);
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
        if (data instanceof CloudEvent.Binary binary) {
            return bytes(binary.bytes().array(), type, false);
        }
        return data instanceof CloudEvent.Value value
                ? json(value.node(), type, false)
                : text(((CloudEvent.Characters) data).text(), type, false);
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

    private Checked<RawItem> xml(String text) {
        return Xml.parse(text, repairs).then(root -> document(root, text));
    }

    private static Checked<RawItem> document(Element root, String text) {
        if (Rss.recognises(root)) {
            return Rss.read(root);
        }
        if (Atom.recognises(root)) {
            return Atom.read(root);
        }
        if (root.is("html")) {
            return HtmlPage.read(text);
        }
        String known = UnreadXml.name(root);
        return known == null
                ? Checked.refused(Reason.UNKNOWN_FORMAT, "an XML document " + RejectionDetail.quote(root.name()))
                : Checked.refused(Reason.UNREAD_FORMAT, "seems to be " + known);
    }
}
