package io.dateline.validate.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a note into clauses, and these into words. A stop is any mark but a comma, an apostrophe or a quotation mark, and
 * a line's end; inside a time ({@code 18.00}), an address or a slug nothing is cut.
 */
final class Clauses {
    /** Words of one clause; the longest sentences have some eighty. What goes on longer is cut there. */
    static final int MAX_WORDS = 200;

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean afterComma;

    private Clauses(String text) {
        this.text = text;
    }

    /**
     * @param text as {@link Fold#visible} gives it
     */
    static List<Clause> of(String text) {
        Clauses reader = new Clauses(text);
        reader.read();
        return reader.clauses;
    }

    /** The words of a phrase, folded. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        of(Fold.visible(phrase)).forEach(clause -> clause.tokens().forEach(token -> words.add(token.word())));
        return List.copyOf(words);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isWord(c)) {
                int end = wordEnd(at);
                add(at, end);
                at = end;
            } else {
                separate(c, at);
                at++;
            }
        }
        close(false);
    }

    private void separate(char c, int at) {
        if (c == ',' || c == '，' || c == '、') {
            afterComma = !tokens.isEmpty();
        } else if (c == '.' && isAbbreviation(at)) {
            afterComma = false;
        } else if (!Character.isSpaceChar(c) && "'\"“”„«»‘’`#".indexOf(c) < 0) {
            close(c == '?');
        } else if (c == '\n') {
            close(false);
        }
    }

    /** The stop of "no. 45". */
    private boolean isAbbreviation(int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).is(WordKind.NUMBER)
                && next < text.length()
                && Character.isDigit(text.charAt(next));
    }

    private void close(boolean question) {
        if (!tokens.isEmpty()) {
            clauses.add(new Clause(tokens, question));
            tokens = new ArrayList<>();
        }
        afterComma = false;
    }

    /** French and Italian articles before an apostrophe are words of their own. */
    private void add(int start, int end) {
        int mark = end - 1;
        while (mark > start && text.charAt(mark) != '\'' && text.charAt(mark) != '’') {
            mark--;
        }
        boolean splits = mark > start && mark + 2 < end && !isEnglishEnding(text.substring(mark + 1, end));
        if (splits) {
            addWord(start, mark);
            addWord(mark + 1, end);
        } else {
            addWord(start, end);
        }
    }

    private void addWord(int start, int end) {
        if (tokens.size() >= MAX_WORDS) {
            close(false);
        }
        String written = text.substring(start, end);
        tokens.add(new Token(Fold.word(written), written, start, end, afterComma));
        afterComma = false;
    }

    private static boolean isEnglishEnding(String ending) {
        return OrderGrammar.CONTRACTION_ENDINGS.contains(Fold.word(ending));
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < text.length() && (isWord(text.charAt(end)) || joins(start, end))) {
            end++;
        }
        return end;
    }

    /** Whether a mark inside a word belongs to it. */
    private boolean joins(int start, int at) {
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!isWord(after) || !isWord(before)) {
            return false;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (text.charAt(at)) {
            case '\'', '’', '-', '_', '/' -> true;
            case ':' -> digits || isAddress(start, at);
            case '.' -> digits || isAddress(start, at) || (at - start == 1 && isInitial(at + 1));
            case ',' -> false;
            default -> false;
        };
    }

    private boolean isInitial(int at) {
        return at + 1 >= text.length() || !isWord(text.charAt(at + 1));
    }

    private boolean isAddress(int start, int at) {
        String begun = text.substring(start, Math.min(at, start + 6)).toLowerCase(Locale.ROOT);
        return begun.equals("urn")
                || begun.startsWith("urn:")
                || begun.equals("tag")
                || begun.startsWith("tag:")
                || begun.startsWith("http");
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
