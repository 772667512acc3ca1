package io.dateline.words;

import java.util.List;

/** Which languages have a list in {@code /words/LANGUAGE}, from {@code /words/languages.tsv}; a resource's folder cannot be listed. */
public final class Languages {
    private Languages() {}

    /**
     * The BCP 47 tags in the order of the file.
     *
     * @param list the kind of the file's line, such as {@code calendar}
     */
    public static List<String> with(String list) {
        return WordKinds.words("/words/languages.tsv").list(list);
    }
}
