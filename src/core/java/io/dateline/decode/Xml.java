package io.dateline.decode;

import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML 1.0 with namespaces into {@link Element}s. Nothing is ever fetched or expanded: a document type declaration
 * refuses the item, because with declarations merely ignored the text of an entity would silently go missing. The one
 * allowed is NITF's own by its public id, without an internal subset.
 */
final class Xml {
    /** Nesting: deep news packages have about 20 levels, XHTML bodies 30. */
    static final int MAX_DEPTH = 128;

    /** Elements of one item: a results table of 500 rows and 20 columns has about 10,000. */
    static final int MAX_ELEMENTS = 200_000;

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    static Checked<Element> parse(String text) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            // Not the parser's message, which may quote the content.
            return Checked.refused(
                    Reason.MALFORMED,
                    at == null
                            ? "not well-formed XML"
                            : "not well-formed XML at line " + at.getLineNumber() + ", column " + at.getColumnNumber());
        }
    }

    private static Checked<Element> tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == MAX_DEPTH) {
                        return Checked.refused(Reason.TOO_DEEP, "more than " + MAX_DEPTH + " levels of XML");
                    }
                    if (++elements > MAX_ELEMENTS) {
                        return Checked.refused(Reason.MALFORMED, "more than " + MAX_ELEMENTS + " XML elements");
                    }
                    Element element = Element.at(reader, open.peek());
                    root = root == null ? element : root;
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().append(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD -> {
                    return Checked.refused(Reason.FORBIDDEN_MARKUP, "a document type declaration");
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Checked.refused(Reason.FORBIDDEN_MARKUP, "a reference to an entity");
                }
                default -> {}
            }
        }
        return root == null ? Checked.refused(Reason.MALFORMED, "no XML element") : Checked.passed(root);
    }
}
