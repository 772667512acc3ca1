package io.dateline.decode.html;

import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meta elements of a page by folded name, in their order; where some are named by {@code property}, OpenGraph's and
 * RDFa's own attribute, others of the same name do not count. What each name means stands in {@code /decode/page-meta.tsv}.
 */
record PageMetadata(Map<String, List<String>> byName) {
    /** Names one element may have: RDFa lists a property of each vocabulary, seldom more than three. */
    private static final int MAX_NAMES = 8;

    private static final Query METAS = Query.attributes("meta[content]");
    private static final WordKinds NAMES = WordKinds.phrases("/decode/page-meta.tsv");

    /** The names of each kind, folded once. */
    private static final Map<String, List<String>> FOLDED = new ConcurrentHashMap<>();

    static PageMetadata of(PageElements page) {
        Map<String, List<String>> byName = new HashMap<>();
        List<Element> metas = page.select(METAS);
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            Set<String> surer = Set.copyOf(byName.keySet());
            for (Element meta : metas) {
                String content = meta.attr("content").strip();
                for (String name : meta.attr(attribute).strip().split("\\s", MAX_NAMES)) {
                    if (!name.isEmpty() && !content.isEmpty() && !surer.contains(folded(name))) {
                        byName.computeIfAbsent(folded(name), none -> new ArrayList<>())
                                .add(content);
                    }
                }
            }
        }
        return new PageMetadata(byName);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('.', ':').replace("-", "").replace("_", "");
    }

    /**
     * @param kind a kind of {@code page-meta.tsv}
     */
    @Nullable
    String first(String kind) {
        List<String> all = all(kind);
        return all.isEmpty() ? null : all.get(0);
    }

    /** What the elements of a kind say, in the order of the names. */
    List<String> all(String kind) {
        List<String> all = new ArrayList<>();
        for (String name : FOLDED.computeIfAbsent(kind, PageMetadata::foldedNames)) {
            all.addAll(byName.getOrDefault(name, List.of()));
        }
        return all;
    }

    private static List<String> foldedNames(String kind) {
        return NAMES.list(kind).stream().map(PageMetadata::folded).toList();
    }

    /** What the elements of one name say. */
    List<String> named(String name) {
        return byName.getOrDefault(folded(name), List.of());
    }
}
