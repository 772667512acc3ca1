package io.dateline.decode.xml;

import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Repairs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tags of a feed in order where only HTML inside it is in disorder: {@code <br>} and other elements of HTML left
 * open, end tags in another case, attributes as HTML has them, prefixes nobody declared. A feed's own elements are never
 * closed for it, so that a document cut off in the middle stays broken; nor is anything touched in a document with an
 * element that speaks of a status or an embargo.
 */
public final class FeedTags {
    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "entry", "item", "channel");

    /** Elements of HTML without an end tag. */
    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "input");

    /** Elements of HTML that a feed's writer leaves open or closes twice; none of them is a feed's own. */
    private static final Set<String> HTML = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "b",
            "big",
            "blockquote",
            "center",
            "cite",
            "code",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "i",
            "ins",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "section",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul");

    private static final String[] UNTOUCHED = {"status", "embargo", "signal", "version"};

    private final String text;
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private final NamespacePrefixes prefixes = new NamespacePrefixes();
    private int rootEnd = -1;

    private FeedTags(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 256);
    }

    /** The document with its tags in order; null when it is no feed or when it cannot be told what was meant. */
    public static @Nullable String balance(String text, Repairs repairs) {
        FeedTags tags = new FeedTags(text);
        if (!tags.run()) {
            return null;
        }
        repairs.note(Kind.BROKEN_MARKUP, "tags of HTML inside the feed were put in order");
        return tags.prefixes.declaredAt(tags.rootEnd, tags.out);
    }

    private boolean run() {
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            out.append(text, at, tag < 0 ? text.length() : tag);
            if (tag < 0) {
                break;
            }
            at = next(tag);
            if (at < 0) {
                return false;
            }
        }
        return rootEnd >= 0 && open.isEmpty();
    }

    /** Handles what begins there; gives where the text goes on, -1 when it cannot be told. */
    private int next(int at) {
        if (text.startsWith("<![CDATA[", at)) {
            return copyTo("]]>", at);
        }
        if (text.startsWith("<!--", at)) {
            return skipComment(at);
        }
        if (text.startsWith("<?", at)) {
            return copyTo("?>", at);
        }
        Tag tag = Tag.at(text, at);
        if (tag == null || (open.isEmpty() && !begins(tag))) {
            return -1;
        }
        return (tag.isEnd() ? close(tag) : open(tag)) ? tag.end() : -1;
    }

    private boolean begins(Tag tag) {
        return rootEnd < 0 && !tag.isEnd() && ROOTS.contains(tag.name().toLowerCase(Locale.ROOT));
    }

    private int copyTo(String end, int at) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return -1;
        }
        out.append(text, at, found + end.length());
        return found + end.length();
    }

    /** Comments are left out: what breaks XML's rules in them is nobody's text. */
    private int skipComment(int at) {
        int found = text.indexOf("-->", at + 4);
        return found < 0 ? -1 : found + 3;
    }

    private boolean open(Tag tag) {
        String lower = tag.name().toLowerCase(Locale.ROOT);
        if (open.size() >= Xml.MAX_DEPTH || isUntouched(lower)) {
            return false;
        }
        boolean empty = tag.isEmpty() || VOID.contains(lower);
        out.append('<').append(tag.name());
        prefixes.sawName(tag.name());
        tag.attributes().forEach((name, value) -> {
            prefixes.sawAttribute(name);
            out.append(' ').append(name).append("=\"").append(value).append('"');
        });
        rootEnd = rootEnd < 0 ? out.length() : rootEnd;
        out.append(empty ? "/>" : ">");
        if (!empty) {
            open.push(tag.name());
        }
        return true;
    }

    private boolean isUntouched(String lower) {
        for (String word : UNTOUCHED) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean close(Tag tag) {
        String lower = tag.name().toLowerCase(Locale.ROOT);
        if (VOID.contains(lower)) {
            return true;
        }
        boolean isOpen = open.stream().anyMatch(name -> name.equalsIgnoreCase(tag.name()));
        if (!isOpen) {
            return HTML.contains(lower);
        }
        while (!open.isEmpty()) {
            String name = open.pop();
            out.append("</").append(name).append('>');
            if (name.equalsIgnoreCase(tag.name())) {
                return true;
            }
            if (!HTML.contains(name.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return false;
    }
}
