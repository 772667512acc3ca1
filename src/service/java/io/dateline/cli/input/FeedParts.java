package io.dateline.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Cuts a feed into feeds of one item, each with what the feed says of itself but the times at which it was made, so that an
 * item that stays as it is gives the same bytes. What is no well-formed RSS, Atom or JSON Feed stays whole.
 */
final class FeedParts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** When the feed was made, and where its readers go on. */
    private static final Set<String> OF_THE_HOUR = Set.of("lastBuildDate", "pubDate", "updated", "ttl", "items");

    private FeedParts() {}

    static List<byte[]> of(byte[] feed) {
        try {
            int first = 0;
            while (first < feed.length && feed[first] <= ' ' && feed[first] >= 0) {
                first++;
            }
            boolean json = first < feed.length && feed[first] == '{';
            List<byte[]> parts = json ? json(feed) : xml(feed);
            return parts.isEmpty() ? List.of(feed) : parts;
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException other) {
            return List.of(feed);
        }
    }

    private static List<byte[]> json(byte[] feed) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        if (JSON.readTree(feed) instanceof ObjectNode object && object.get("items") instanceof ArrayNode items) {
            for (JsonNode item : items) {
                parts.add(JSON.writeValueAsBytes(
                        object.set("items", JSON.createArrayNode().add(item))));
            }
        }
        return parts;
    }

    private static List<byte[]> xml(byte[] feed)
            throws IOException, SAXException, ParserConfigurationException, TransformerException {
        Document document = parser().parse(new ByteArrayInputStream(feed));
        List<Element> items = new ArrayList<>();
        for (Element child : children(document.getDocumentElement())) {
            if (ITEMS.contains(name(child))) {
                items.add(child);
            } else if (name(child).equals("channel")) {
                children(child).stream()
                        .filter(one -> ITEMS.contains(name(one)))
                        .forEach(items::add);
                removeTimes(child);
            }
        }
        removeTimes(document.getDocumentElement());
        return apart(document, items);
    }

    private static List<byte[]> apart(Document document, List<Element> items) throws TransformerException {
        List<Node> parents = items.stream().map(Node::getParentNode).toList();
        items.forEach(item -> item.getParentNode().removeChild(item));
        Transformer writer = writer();
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            parents.get(i).appendChild(items.get(i));
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(part));
            parts.add(part.toByteArray());
            parents.get(i).removeChild(items.get(i));
        }
        return parts;
    }

    private static void removeTimes(Element feed) {
        children(feed).stream()
                .filter(child -> OF_THE_HOUR.contains(name(child)))
                .forEach(feed::removeChild);
    }

    private static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String name(Element element) {
        return element.getLocalName();
    }

    /** Nothing outside of the feed is read. */
    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        parsers.setExpandEntityReferences(false);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder parser = parsers.newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser;
    }

    private static Transformer writer() throws TransformerException {
        TransformerFactory writers = TransformerFactory.newDefaultInstance();
        writers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer writer = writers.newTransformer();
        writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        return writer;
    }
}
