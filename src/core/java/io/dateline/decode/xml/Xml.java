package io.dateline.decode.xml;

import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML 1.0 with namespaces into {@link Element}s. Nothing is ever fetched or expanded. What breaks XML's rules is
 * read a second time after {@link XmlRepair}; what is well formed is never repaired.
 */
public final class Xml {
    /** Nesting: deep news packages have about 20 levels, XHTML bodies 30. */
    public static final int MAX_DEPTH = 128;

    /** Elements of one item: a results table of 500 rows and 20 columns has about 10,000. */
    public static final int MAX_ELEMENTS = 200_000;

    /** Attributes of one element: the richest of NewsML-G2 has some 30. */
    public static final int MAX_ATTRIBUTES = 256;

    /** Namespace declarations of one item: some writers repeat theirs on each of a body's paragraphs. */
    public static final int MAX_NAMESPACES = 5_000;

    /**
     * Namespace declarations that hold at one place: feeds and news messages have up to some thirty. The parser goes through
     * them for each name, so that many of them on the root element would cost their number for every element.
     */
    public static final int MAX_IN_SCOPE = 250;

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

    public static Checked<Element> parse(String text, Repairs repairs) {
        if (hasMoreNamespacesThan(MAX_NAMESPACES, text)) {
            return Checked.refused(Reason.MALFORMED, "more than " + MAX_NAMESPACES + " XML namespace declarations");
        }
        Checked<Element> strict = strictly(text);
        return strict instanceof Checked.Refused<Element> refused
                ? XmlRepair.read(text, refused.rejection(), repairs)
                : strict;
    }

    /** Checked before the parser sees them, because its lookup of prefixes is linear in their number. */
    private static boolean hasMoreNamespacesThan(int most, String text) {
        int count = 0;
        for (int at = text.indexOf("xmlns"); at >= 0 && count <= most; at = text.indexOf("xmlns", at + 5)) {
            count++;
        }
        return count > most;
    }

    /** Reads what keeps all rules; the rest is refused. */
    public static Checked<Element> strictly(String text) {
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
        } catch (RuntimeException undeclared) {
            // The JDK's parser throws some faults of the input as they come, such as characters forbidden in a DOCTYPE.
            return Checked.refused(Reason.MALFORMED, "not well-formed XML");
        }
    }

    private static @Nullable Rejection beyondLimits(XMLStreamReader reader, int depth, int elements, int inScope) {
        if (depth == MAX_DEPTH) {
            return new Rejection(Reason.TOO_DEEP, "more than " + MAX_DEPTH + " levels of XML");
        }
        if (elements > MAX_ELEMENTS) {
            return new Rejection(Reason.MALFORMED, "more than " + MAX_ELEMENTS + " XML elements");
        }
        if (reader.getAttributeCount() > MAX_ATTRIBUTES) {
            return new Rejection(Reason.MALFORMED, "more than " + MAX_ATTRIBUTES + " XML attributes");
        }
        if (inScope > MAX_IN_SCOPE) {
            return new Rejection(Reason.MALFORMED, "more than " + MAX_IN_SCOPE + " XML namespaces at one place");
        }
        return hasDamagedName(reader)
                ? new Rejection(Reason.MALFORMED, "bytes that are no characters in an XML name")
                : null;
    }

    /** XML allows U+FFFD in names, but it stands for damage: such a name might have been the one of a status. */
    private static boolean hasDamagedName(XMLStreamReader reader) {
        boolean damaged = reader.getLocalName().indexOf('\uFFFD') >= 0;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            damaged |= reader.getAttributeLocalName(i).indexOf('\uFFFD') >= 0;
        }
        return damaged;
    }

    private static Checked<Element> tree(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        int elements = 0;
        int inScope = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inScope += reader.getNamespaceCount();
                    Rejection beyond = beyondLimits(reader, open.size(), ++elements, inScope);
                    if (beyond != null) {
                        return new Checked.Refused<>(beyond);
                    }
                    Element element = Element.at(reader, open.peek());
                    root = root == null ? element : root;
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inScope -= reader.getNamespaceCount();
                    open.pop();
                }
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
