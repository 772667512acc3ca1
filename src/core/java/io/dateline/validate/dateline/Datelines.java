package io.dateline.validate.dateline;

import io.dateline.article.Dateline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads datelines, at the beginning of a text and in a sender's field. The entry of this room. */
public final class Datelines {
    /** Longest dateline: two places with what lies around them, a date and two agencies. */
    static final int MAX_LENGTH = 120;

    /** Longest name before the colon of a line of a transcript. */
    private static final int MAX_LABEL = 40;

    private Datelines() {}

    /** The dateline a paragraph begins with, its end in the paragraph; null when it begins with none. */
    public static @Nullable Dateline at(String paragraph) {
        return new HeadParser(paragraph, MAX_LENGTH).read();
    }

    /**
     * The dateline of copy, at the head of its first paragraph. Capitals before a colon ({@code RAIPUR:}) are no
     * dateline when another paragraph begins in the same way: such a text is a conversation or a list.
     */
    public static @Nullable Dateline of(List<String> paragraphs) {
        Dateline dateline = paragraphs.isEmpty() ? null : at(paragraphs.get(0));
        if (dateline == null
                || dateline.agency() != null
                || dateline.day() != null
                || !dateline.text().endsWith(":")) {
            return dateline;
        }
        return paragraphs.stream().skip(1).anyMatch(Datelines::isLabelled) ? null : dateline;
    }

    /** What a sender's field says: all of it is the dateline, in whatever form, and no part of the body. */
    public static Dateline sent(String field) {
        return new FieldParser(field, MAX_LENGTH).read();
    }

    /** A few words in capitals before a colon. */
    private static boolean isLabelled(String paragraph) {
        int colon = paragraph.indexOf(':');
        if (colon < 2 || colon > MAX_LABEL) {
            return false;
        }
        String label = paragraph.substring(0, colon);
        return label.chars().noneMatch(Character::isLowerCase) && label.chars().anyMatch(Character::isLetter);
    }
}
