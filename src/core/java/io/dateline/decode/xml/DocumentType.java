package io.dateline.decode.xml;

import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/**
 * Finds the end of a document type declaration that may be passed over: a name, perhaps where its definition lies, and
 * perhaps an internal subset that only names external parameter entities. One that declares anything else is refused,
 * because text that its entities stand for would silently go missing, and because entities are how parsers are attacked.
 */
public final class DocumentType {
    private static final Checked<Integer> FORBIDDEN =
            Checked.refused(Reason.FORBIDDEN_MARKUP, "a document type with declarations of its own");
    private static final Checked<Integer> BROKEN =
            Checked.refused(Reason.MALFORMED, "a document type declaration that does not end");

    private final String text;
    private int at;

    private DocumentType(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * @param at where {@code <!DOCTYPE} begins
     * @return where the text goes on behind it
     */
    public static Checked<Integer> end(String text, int at) {
        return new DocumentType(text, at + "<!DOCTYPE".length()).read();
    }

    private Checked<Integer> read() {
        boolean hadSubset = false;
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '>' -> {
                    return Checked.passed(at + 1);
                }
                case '"', '\'' -> skipQuoted();
                case '[' -> {
                    if (hadSubset || !skipSubset()) {
                        return FORBIDDEN;
                    }
                    hadSubset = true;
                }
                case '<', '&' -> {
                    return BROKEN;
                }
                default -> at++;
            }
        }
        return BROKEN;
    }

    private void skipQuoted() {
        int end = text.indexOf(text.charAt(at), at + 1);
        at = end < 0 ? text.length() : end + 1;
    }

    /** Whether the subset holds only external parameter entities and references to them; moves behind it. */
    private boolean skipSubset() {
        at++;
        while (at < text.length()) {
            skipSpace();
            if (at < text.length() && text.charAt(at) == ']') {
                at++;
                return true;
            }
            if (!skipReference() && !skipExternalParameterEntity()) {
                return false;
            }
        }
        return false;
    }

    private boolean skipReference() {
        if (!text.startsWith("%", at)) {
            return false;
        }
        at++;
        return skipName() && skip(";");
    }

    private boolean skipExternalParameterEntity() {
        if (!skip("<!ENTITY") || !skipSpace() || !skip("%") || !skipSpace() || !skipName() || !skipSpace()) {
            return false;
        }
        if (skip("PUBLIC")) {
            if (!skipSpace() || !skipLiteral()) {
                return false;
            }
        } else if (!skip("SYSTEM")) {
            return false;
        }
        if (!skipSpace() || !skipLiteral()) {
            return false;
        }
        skipSpace();
        return skip(">");
    }

    private boolean skipLiteral() {
        if (at >= text.length() || (text.charAt(at) != '"' && text.charAt(at) != '\'')) {
            return false;
        }
        skipQuoted();
        return true;
    }

    private boolean skip(String token) {
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private boolean skipSpace() {
        int start = at;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at > start;
    }

    private boolean skipName() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "._-:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > start;
    }
}
