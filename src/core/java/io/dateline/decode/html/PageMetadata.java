package io.dateline.decode.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by property, name or itemprop, in lower case, dots as colons; in their order. */
public record PageMetadata(Map<String, List<String>> byName) {
    public static PageMetadata of(Document page) {
        Map<String, List<String>> byName = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content");
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                for (String name :
                        meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split(" ", 8)) {
                    if (!name.isEmpty() && !content.isBlank()) {
                        byName.computeIfAbsent(name.replace('.', ':'), none -> new ArrayList<>())
                                .add(content.strip());
                    }
                }
            }
        }
        return new PageMetadata(byName);
    }

    @Nullable
    public String first(List<String> names) {
        List<String> all = all(names);
        return all.isEmpty() ? null : all.get(0);
    }

    /** What the elements of those names say, in the order of the names. */
    public List<String> all(List<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.addAll(byName.getOrDefault(name, List.of()));
        }
        return all;
    }
}
