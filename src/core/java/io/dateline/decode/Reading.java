package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Observer;
import io.dateline.decode.characters.CharacterDecoder;
import io.dateline.decode.format.Document;
import io.dateline.decode.format.Document.Inside;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.format.Document.Octets;
import io.dateline.decode.format.Document.Page;
import io.dateline.decode.format.Document.Text;
import io.dateline.decode.format.Document.XmlTree;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.Lines;
import io.dateline.decode.item.MediaType;
import io.dateline.decode.item.RejectionDetail;
import io.dateline.decode.item.Repairs;
import io.dateline.decode.json.Json;
import io.dateline.decode.json.Members;
import io.dateline.decode.xml.Element;
import io.dateline.decode.xml.UnreadXml;
import io.dateline.decode.xml.Xml;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One record being read: out of its envelope, to characters, to the format its content has. Used once, by one thread. */
final class Reading {
    /** Envelopes in each other: a story of MRN in a CloudEvent that Kafka Connect has wrapped, or a mail that carries NITF. */
    static final int MAX_ENVELOPES = 3;

    private static final String ENVELOPE = "envelope";

    private final int maxBytes;
    private final Observer observer;
    private final Repairs repairs;

    /**
     * @param maxBytes the largest record read, and the largest that comes out of an envelope
     * @param observer is told how it is read
     */
    Reading(int maxBytes, Observer observer) {
        this.maxBytes = maxBytes;
        this.observer = observer;
        this.repairs = new Repairs(observer);
    }

    Items record(byte[] bytes, MediaType type) {
        return bytes(bytes, type, 0).with(repairs::on);
    }

    private Items bytes(byte[] bytes, MediaType type, int depth) {
        if (bytes.length == 0) {
            return Items.refused(Reason.EMPTY, "0 bytes");
        }
        if (bytes.length > maxBytes) {
            return Items.refused(Reason.TOO_LARGE, bytes.length + " bytes, allowed are " + maxBytes);
        }
        MediaType inside = type.isCompression() ? MediaType.parse(null) : type;
        return items(Envelope.open(bytes, maxBytes, repairs), content -> content(content, inside, depth));
    }

    private Items content(byte[] bytes, MediaType type, int depth) {
        String binary = Magic.name(bytes);
        if (binary != null) {
            return Items.refused(Reason.UNREAD_FORMAT, "seems to be " + binary);
        }
        Items octets = Formats.read(new Octets(ByteBuffer.wrap(bytes), type, null, repairs, inside(depth)), observer);
        return octets != null
                ? octets
                : items(CharacterDecoder.decode(bytes, type.charset(), repairs), text -> text(text, type, depth));
    }

    private Items text(String text, MediaType type, int depth) {
        if (text.isBlank()) {
            return Items.refused(Reason.EMPTY, "white space only");
        }
        return switch (Sniffer.family(type, text, observer)) {
            case JSON -> json(text, type, depth);
            case XML -> items(Xml.parse(text, repairs), root -> document(root, text));
            case HTML -> page(text);
            case TEXT -> plain(text, type);
        };
    }

    private Items json(String text, MediaType type, int depth) {
        List<String> lines = JsonLines.of(text);
        return lines.isEmpty()
                ? value(text, type, depth)
                : Items.joined(
                        MrnFragments.joined(lines.stream().map(this::parsed).toList()),
                        "JSON lines",
                        line -> items(line, node -> value(node, type, depth)));
    }

    private Items value(String text, MediaType type, int depth) {
        return items(parsed(text), node -> value(node, type, depth));
    }

    private Checked<JsonNode> parsed(String text) {
        return Json.parse(text).then(this::undamaged);
    }

    /** A name with damaged bytes might have been the one that says that the item is killed. */
    private Checked<JsonNode> undamaged(JsonNode node) {
        return repairs.areCharactersDoubtful() && Members.hasDamagedName(node)
                ? Checked.refused(Reason.MALFORMED, "bytes that are no characters in a JSON name")
                : Checked.passed(node);
    }

    private Items value(JsonNode node, MediaType type, int depth) {
        if (node.isArray()) {
            List<Checked<JsonNode>> elements = new ArrayList<>(node.size());
            node.forEach(element -> elements.add(Checked.passed(element)));
            return Items.joined(
                    MrnFragments.joined(elements),
                    "elements of a JSON array",
                    element -> items(element, one -> object(one, type, depth)));
        }
        return object(node, type, depth);
    }

    private Items object(JsonNode node, MediaType type, int depth) {
        if (!node.isObject()) {
            return Items.refused(Reason.UNKNOWN_FORMAT, "a JSON " + node.getNodeType());
        }
        Members members = new Members(node);
        if (CloudEvent.recognises(members)) {
            observer.decided(ENVELOPE, "CloudEvents, structured mode", "specversion and source beside data");
            MediaType dataType = CloudEvent.dataType(members);
            return items(CloudEvent.unwrap(members), data -> carried(data, dataType, depth));
        }
        if (ConnectEnvelope.recognises(members)) {
            observer.decided(ENVELOPE, "Kafka Connect", "nothing but schema and payload");
            return items(ConnectEnvelope.unwrap(members), data -> carried(data, type, depth));
        }
        if (MrnEnvelope.recognises(members)) {
            observer.decided(ENVELOPE, "Machine Readable News", "a fragment, or the members of its update message");
            return items(
                    MrnEnvelope.unwrap(members), data -> carried(data, MediaType.parse("application/json"), depth));
        }
        Items items = Formats.read(new JsonObject(members, type), observer);
        return items == null
                ? Items.refused(Reason.UNKNOWN_FORMAT, "a JSON object without title, headline, body or text")
                : items;
    }

    /** What an envelope carries is read as if it had come alone. */
    private Items carried(Carried data, MediaType type, int depth) {
        if (depth == MAX_ENVELOPES) {
            return tooDeep();
        }
        return data.match(
                node -> value(node, type, depth + 1),
                text -> characters(text, type, depth + 1),
                binary -> bytes(copied(binary), type, depth + 1));
    }

    /** Bytes that a document carries are read so, too. */
    private Inside inside(int depth) {
        return (bytes, type) -> depth == MAX_ENVELOPES ? tooDeep() : bytes(bytes, type, depth + 1);
    }

    private static Items tooDeep() {
        return Items.refused(Reason.TOO_DEEP, "more than " + MAX_ENVELOPES + " envelopes in each other");
    }

    private static byte[] copied(ByteBuffer binary) {
        byte[] bytes = new byte[binary.remaining()];
        binary.duplicate().get(bytes);
        return bytes;
    }

    private Items characters(String text, MediaType type, int depth) {
        Items octets = Formats.read(
                new Octets(ByteBuffer.wrap(text.getBytes(UTF_8)), type, UTF_8, repairs, inside(depth)), observer);
        return octets == null ? text(text, type, depth) : octets;
    }

    private Items document(Element root, String text) {
        Items items = Formats.read(new XmlTree(root), observer);
        if (items != null) {
            return items;
        }
        if (root.is("html")) {
            return page(text);
        }
        String known = UnreadXml.name(root);
        return known == null
                ? Items.refused(Reason.UNKNOWN_FORMAT, "an XML document " + RejectionDetail.quote(root.name()))
                : Items.refused(Reason.UNREAD_FORMAT, "seems to be " + known);
    }

    private Items page(String html) {
        return read(new Page(html));
    }

    private Items plain(String text, MediaType type) {
        return Sniffer.byContent(text) == Sniffer.Family.TEXT
                ? read(new Text(text, Lines.of(text), type, repairs))
                : Items.refused(Reason.UNREAD_FORMAT, "seems to be markup declared as plain text");
    }

    private Items read(Document document) {
        Items items = Formats.read(document, observer);
        return items == null ? Items.refused(Reason.UNKNOWN_FORMAT, "no format reads it") : items;
    }

    /** The items of what passed, or the reason as the only one. */
    private static <T> Items items(Checked<T> step, Function<T, Items> next) {
        return step.fold(next, rejection -> Items.refused(rejection.reason(), rejection.detail()));
    }
}
