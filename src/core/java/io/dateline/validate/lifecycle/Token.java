package io.dateline.validate.lifecycle;

/**
 * A word of a note.
 *
 * @param word folded for comparison
 * @param written as the note has it
 * @param start where it begins in the note as it is seen
 * @param end where it ends
 * @param afterComma whether a comma stands before it
 */
record Token(String word, String written, int start, int end, boolean afterComma) {
    boolean is(WordKind kind) {
        return DeskWords.kinds(word).contains(kind);
    }

    /** All capitals, and a letter at least. */
    boolean isCapitals() {
        return written.chars().anyMatch(Character::isUpperCase)
                && written.chars().noneMatch(Character::isLowerCase);
    }

    boolean startsWithDigit() {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** {@code 0123}, {@code eca0012}, {@code BC-Harbour-Ferry}, {@code urn:x:1}: what names an item and is no ordinary word. */
    boolean isName() {
        long digits = word.chars().filter(Character::isDigit).count();
        boolean slug = written.chars().skip(1).anyMatch(c -> c == '-' || c == '/' || c == '_')
                && !Character.isLowerCase(written.charAt(0))
                && written.chars().anyMatch(Character::isUpperCase);
        boolean address = word.contains(":") && !startsWithDigit();
        return address || slug || (digits >= 3 && !word.contains(":") && !is(WordKind.TIME));
    }
}
