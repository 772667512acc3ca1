package io.dateline.validate.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an item between two removers: the paragraphs that are still taken for copy, and what was set apart so
 * far.
 *
 * @param headline one line; empty when there is none
 * @param paragraphs of the body, one line each
 * @param setApart what surrounded the copy
 */
record CopyParts(String headline, List<String> paragraphs, SetApart setApart) {
    CopyParts {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The last paragraph; empty when there is none. */
    String last() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
    }

    CopyParts withHeadline(String taken) {
        return new CopyParts(taken, paragraphs, setApart);
    }

    CopyParts withParagraphs(List<String> kept) {
        return new CopyParts(headline, kept, setApart);
    }

    CopyParts withSetApart(SetApart found) {
        return new CopyParts(headline, paragraphs, found);
    }

    CopyParts withoutFirst(int count) {
        return withParagraphs(paragraphs.subList(count, paragraphs.size()));
    }

    CopyParts withoutLast() {
        return withParagraphs(paragraphs.subList(0, paragraphs.size() - 1));
    }

    CopyParts withParagraph(int at, String text) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(at, text);
        return withParagraphs(changed);
    }
}
