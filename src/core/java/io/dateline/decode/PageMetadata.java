package io.dateline.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by property, name or itemprop, in lower case, dots as colons; the first of a name counts. */
record PageMetadata(Map<String, String> byName) {
    static PageMetadata of(Document page) {
        Map<String, String> byName = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content");
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name :
                        meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split(" ", 8)) {
                    if (!name.isEmpty() && !content.isBlank()) {
                        byName.putIfAbsent(name.replace('.', ':'), content.strip());
                    }
                }
            }
        }
        return new PageMetadata(byName);
    }

    @Nullable
    String first(List<String> names) {
        for (String name : names) {
            String content = byName.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }
}
