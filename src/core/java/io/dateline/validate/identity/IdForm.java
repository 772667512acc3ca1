package io.dateline.validate.identity;

/**
 * How an id is written: its words as they are, its numbers by their length. Two ids of one form come from one sender's
 * counter: {@code EP-2026-0123} and {@code EP-2026-0045}.
 */
final class IdForm {
    /** Characters of an id by which its form is told; a number or a slug alone is shorter. */
    private static final int MIN_LENGTH = 6;

    private IdForm() {}

    /** A text that is equal for ids of one form. Short ones have none in common with any other. */
    static String of(String id) {
        if (id.length() < MIN_LENGTH || id.chars().noneMatch(Character::isLetter)) {
            return "only " + id;
        }
        StringBuilder form = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            form.append(c >= '0' && c <= '9' ? '9' : c);
        }
        return form.toString();
    }
}
