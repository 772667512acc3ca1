package io.dateline.decode.xml;

import io.dateline.decode.item.BaseAddresses;
import io.dateline.decode.item.Html;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML element: namespace, local name, attributes, and its content in order. Depth is bounded by {@link Xml}, so
 * recursion over it is safe.
 */
public final class Element {
    public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();
    private final @Nullable Element parent;

    private Element(String namespace, String name, @Nullable Element parent) {
        this.namespace = namespace;
        this.name = name;
        this.parent = parent;
        if (parent != null) {
            parent.content.add(this);
        }
    }

    public static Element at(XMLStreamReader reader, @Nullable Element parent) {
        String namespace = reader.getNamespaceURI();
        Element element = new Element(namespace == null ? "" : namespace, reader.getLocalName(), parent);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean isXml = XML_NAMESPACE.equals(reader.getAttributeNamespace(i));
            element.attributes.putIfAbsent(
                    (isXml ? "xml:" : "") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    /** Text is kept in pieces, so that a long run that the parser cuts up stays linear. */
    public void append(String text) {
        content.add(text);
    }

    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    @Nullable
    public String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The value of {@code xml:lang} here or on the nearest element around it. */
    @Nullable
    public String language() {
        for (Element at = this; at != null; at = at.parent) {
            String language = at.attributes.get("xml:lang");
            if (language != null && !language.isBlank()) {
                return language;
            }
        }
        return null;
    }

    /** What relative addresses here are relative to, by {@code xml:base} here and around; null when nothing says. */
    @Nullable
    public String base() {
        String outer = parent == null ? null : parent.base();
        String own = attributes.get("xml:base");
        return own == null || own.isBlank() ? outer : BaseAddresses.within(outer, own);
    }

    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (Object node : content) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    public List<Element> children(String wanted) {
        return children().stream().filter(child -> child.is(wanted)).toList();
    }

    /** Elements and pieces of text, in order. */
    public List<Object> nodes() {
        return Collections.unmodifiableList(content);
    }

    /** The elements of that local name at any depth below, in document order. */
    public List<Element> all(String wanted) {
        List<Element> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<Element> found) {
        for (Object node : content) {
            if (node instanceof Element child) {
                if (child.is(wanted)) {
                    found.add(child);
                }
                child.collect(wanted, found);
            }
        }
    }

    /** The first child of that local name, or an element without anything in it. */
    public Element childOrEmpty(String wanted) {
        Element child = child(wanted);
        return child == null ? new Element("", wanted, null) : child;
    }

    /** Where a path of local names leads, the first child of each name taken; null when it leads nowhere. */
    public @Nullable Element at(String... path) {
        Element at = this;
        for (String step : path) {
            at = at == null ? null : at.child(step);
        }
        return at;
    }

    /** The text where a path leads; null when it leads nowhere. */
    public @Nullable String textAt(String... path) {
        Element at = at(path);
        return at == null ? null : at.text();
    }

    /** The first child of that local name; null when there is none. */
    @Nullable
    public Element child(String wanted) {
        for (Object node : content) {
            if (node instanceof Element child && child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The first child of that name in that namespace; null when there is none. */
    @Nullable
    public Element child(String wantedNamespace, String wanted) {
        for (Object node : content) {
            if (node instanceof Element child && child.is(wanted) && child.namespace.equals(wantedNamespace)) {
                return child;
            }
        }
        return null;
    }

    /** The text of the first child of that name; null when there is none. */
    @Nullable
    public String childText(String wanted) {
        Element child = child(wanted);
        return child == null ? null : child.text();
    }

    @Nullable
    public String childText(String wantedNamespace, String wanted) {
        Element child = child(wantedNamespace, wanted);
        return child == null ? null : child.text();
    }

    /** All text inside, tags left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (Object node : content) {
            if (node instanceof Element child) {
                child.collect(text);
            } else {
                text.append(node);
            }
        }
    }

    /** HTML inside: as text, or as elements where its writer forgot to escape it. */
    public String html() {
        return content.stream().anyMatch(Element.class::isInstance) ? innerHtml() : text();
    }

    /** What is inside as HTML, for bodies in XHTML: names without prefixes, no attributes but class. */
    public String innerHtml() {
        StringBuilder html = new StringBuilder();
        appendInside(html);
        return html.toString();
    }

    /** The element with what is inside as HTML. */
    public String outerHtml() {
        StringBuilder html = new StringBuilder();
        appendOutside(html);
        return html.toString();
    }

    private void appendInside(StringBuilder html) {
        for (Object node : content) {
            if (node instanceof Element child) {
                child.appendOutside(html);
            } else {
                Html.escape((String) node, html);
            }
        }
    }

    private void appendOutside(StringBuilder html) {
        html.append('<').append(name);
        String kind = attributes.get("class");
        if (kind != null) {
            html.append(" class=\"");
            Html.escape(kind, html);
            html.append('"');
        }
        html.append('>');
        appendInside(html);
        if (!name.equals("br") && !name.equals("img") && !name.equals("hr")) {
            html.append("</").append(name).append('>');
        }
    }
}
