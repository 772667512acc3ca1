package io.dateline.decode.xml;

import io.dateline.words.WordFile;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names XML of a known kind that is not read, by its root element, from {@code /decode/xml-roots.tsv}. */
public final class UnreadXml {
    private static final Map<String, String> BY_ROOT = WordFile.pairs("/decode/xml-roots.tsv");

    private UnreadXml() {}

    public static @Nullable String name(Element root) {
        return BY_ROOT.get(root.name().toLowerCase(Locale.ROOT));
    }
}
