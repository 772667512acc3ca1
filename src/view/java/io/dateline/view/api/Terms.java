package io.dateline.view.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a search into its terms: white space parts them, quotation marks hold words together, a minus before a term
 * turns it round.
 */
final class Terms {
    /** Terms of a search; more are an accident. */
    static final int MOST = 32;

    /**
     * @param key the part before the operator; empty for words alone
     * @param operator one of {@code : < <= > >=}; empty for words alone
     */
    record Term(boolean negated, String key, String operator, String value) {}

    private final String text;
    private int at;

    private Terms(String text) {
        this.text = text;
    }

    static List<Term> of(String text) {
        Terms terms = new Terms(text);
        List<Term> all = new ArrayList<>();
        for (terms.skipSpace(); terms.at < text.length(); terms.skipSpace()) {
            if (all.size() == MOST) {
                throw new BadQuery("more than " + MOST + " terms");
            }
            all.add(terms.term());
        }
        return all;
    }

    private Term term() {
        boolean negated = text.charAt(at) == '-' && at + 1 < text.length() && !space(at + 1);
        if (negated) {
            at++;
        }
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String key = text.substring(from, at);
        String operator = key.isEmpty() ? "" : operator();
        if (operator.isEmpty()) {
            at = from;
            return new Term(negated, "", "", value());
        }
        return new Term(negated, key, operator, value());
    }

    private String operator() {
        for (String operator : List.of("<=", ">=", "<", ">", ":")) {
            if (text.startsWith(operator, at)) {
                at += operator.length();
                return operator;
            }
        }
        return "";
    }

    /** A value in quotation marks, or up to the next space. */
    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            int end = text.indexOf('"', at + 1);
            String value = text.substring(at + 1, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            return value;
        }
        int from = at;
        while (at < text.length() && !space(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private void skipSpace() {
        while (at < text.length() && space(at)) {
            at++;
        }
    }

    private boolean space(int index) {
        return Character.isWhitespace(text.charAt(index));
    }
}
