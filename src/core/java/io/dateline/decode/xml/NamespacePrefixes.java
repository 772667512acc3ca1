package io.dateline.decode.xml;

import io.dateline.words.WordFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The namespace prefixes of a feed. One that no element declares is declared on the root element: as the namespace every
 * feed reader knows it for, from {@code /decode/feed-prefixes.tsv}, or as one of nobody's.
 */
public final class NamespacePrefixes {
    private static final Map<String, String> KNOWN = WordFile.pairs("/decode/feed-prefixes.tsv");

    private final Set<String> used = new TreeSet<>();
    private final Set<String> declared = new HashSet<>(Set.of("xml", "xmlns"));

    public void sawName(String name) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            used.add(name.substring(0, colon));
        }
    }

    public void sawAttribute(String name) {
        if (name.startsWith("xmlns:")) {
            declared.add(name.substring("xmlns:".length()));
        } else {
            sawName(name);
        }
    }

    /**
     * The document with the missing declarations.
     *
     * @param rootEnd where the root element's start tag ends, before its bracket
     */
    public String declaredAt(int rootEnd, StringBuilder document) {
        StringBuilder missing = new StringBuilder();
        for (String prefix : used) {
            if (!declared.contains(prefix)) {
                String namespace = KNOWN.getOrDefault(prefix.toLowerCase(Locale.ROOT), "urn:undeclared:" + prefix);
                missing.append(" xmlns:")
                        .append(prefix)
                        .append("=\"")
                        .append(namespace)
                        .append('"');
            }
        }
        return document.insert(rootEnd, missing).toString();
    }
}
