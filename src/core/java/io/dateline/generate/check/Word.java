package io.dateline.generate.check;

/**
 * A run of letters and digits.
 *
 * @param start in the text, UTF-16
 * @param end exclusive
 * @param folded lower case, without marks, dots of an acronym and a possessive's ending
 * @param capital whether it begins with a capital letter
 * @param acronym whether it is two capital letters or more and nothing else
 */
record Word(int start, int end, String folded, boolean capital, boolean acronym) {
    /** Whether it begins with a digit. */
    boolean number() {
        return Character.isDigit(folded.codePointAt(0));
    }
}
