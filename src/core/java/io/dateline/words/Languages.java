package io.dateline.words;

import java.util.List;

/** Which languages have a list in {@code /words/LANGUAGE}, or a habit of writing, from {@code /words/languages.tsv}; a resource's folder cannot be listed. */
public final class Languages {
    private Languages() {}

    /** A tag's language without script and region: {@code de} of {@code de-AT}. */
    public static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /**
     * The BCP 47 tags in the order of the file.
     *
     * @param kind of the file's line, such as {@code calendar}
     */
    public static List<String> with(String kind) {
        return WordKinds.words("/words/languages.tsv").list(kind);
    }
}
