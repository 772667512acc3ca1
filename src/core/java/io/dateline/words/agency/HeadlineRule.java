package io.dateline.words.agency;

import org.jspecify.annotations.Nullable;

/**
 * What stands for the headline of an item that has none.
 *
 * @param from which part of the text
 * @param length most UTF-16 units of it
 */
public record HeadlineRule(From from, int length) {
    /** Alerts are written to 100 characters; a lead paragraph of three times that is still a line on a screen. */
    static final int PARAGRAPH = 300;

    /** A headline of more is a paragraph. */
    static final int MOST = 300;

    /** An agency of which no rule is known: nothing stands for the headline. */
    public static final HeadlineRule NONE = new HeadlineRule(From.NOTHING, 0);

    /** The part of the text. */
    public enum From {
        NOTHING,
        FIRST_PARAGRAPH,
        FIRST_CHARACTERS
    }

    /** {@code none}, {@code first-paragraph} or {@code first-characters N}; null for anything else. */
    static @Nullable HeadlineRule parse(String written) {
        if (written.equals("none")) {
            return NONE;
        }
        if (written.equals("first-paragraph")) {
            return new HeadlineRule(From.FIRST_PARAGRAPH, PARAGRAPH);
        }
        String number = written.startsWith("first-characters ")
                ? written.substring("first-characters ".length()).strip()
                : "";
        boolean fits =
                !number.isEmpty() && number.length() <= 3 && number.chars().allMatch(Character::isDigit);
        int length = fits ? Integer.parseInt(number) : 0;
        return length > 0 && length <= MOST ? new HeadlineRule(From.FIRST_CHARACTERS, length) : null;
    }

    /**
     * The headline for a text without one: cut at the last blank that leaves room for an ellipsis; null when the rule or the
     * text gives none.
     *
     * @param paragraph the first of the copy
     * @param body all of the copy, a line feed between paragraphs
     */
    public @Nullable String of(String paragraph, String body) {
        String text = from == From.FIRST_PARAGRAPH ? paragraph : body.replace('\n', ' ');
        if (from == From.NOTHING || text.isBlank()) {
            return null;
        }
        if (text.length() <= length) {
            return text;
        }
        int blank = text.lastIndexOf(' ', length - 1);
        int end = blank > 0 ? blank : length - 1;
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole) + "…";
    }
}
