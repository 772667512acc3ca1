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
 * @param removals what was taken out so far
 */
record CopyParts(String headline, List<String> paragraphs, SetApart setApart, List<Removal> removals) {
    /**
     * What a remover took out.
     *
     * @param kind in its own words
     * @param characters in UTF-16 units
     */
    record Removal(String kind, int characters) {}

    CopyParts {
        paragraphs = List.copyOf(paragraphs);
        removals = List.copyOf(removals);
    }

    /** An item's text before anything is removed. */
    CopyParts(String headline, List<String> paragraphs, SetApart setApart) {
        this(headline, paragraphs, setApart, List.of());
    }

    /** What a remover leaves, and how much it took; one made of others leaves that to them. */
    @SuppressWarnings("ReferenceEquality") // the same parts when nothing was taken out, which is the rule
    CopyParts without(Remover remover) {
        CopyParts left = remover.remove(this);
        if (left == this) {
            return this;
        }
        int taken = left.removals.size() == removals.size() ? length() - left.length() : 0;
        if (taken <= 0) {
            return left;
        }
        List<Removal> all = new ArrayList<>(left.removals);
        all.add(new Removal(remover.kind(), taken));
        return new CopyParts(left.headline, left.paragraphs, left.setApart, all);
    }

    private int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** The last paragraph; empty when there is none. */
    String last() {
        return paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
    }

    CopyParts withHeadline(String taken) {
        return new CopyParts(taken, paragraphs, setApart, removals);
    }

    CopyParts withParagraphs(List<String> kept) {
        return new CopyParts(headline, kept, setApart, removals);
    }

    CopyParts withSetApart(SetApart found) {
        return new CopyParts(headline, paragraphs, found, removals);
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
