package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office beside a person's name: before it ("South Korean President Moon Jae-in", "Secretary of State John
 * Smith") or in apposition after it ("Lee Do-hoon, special representative for ..., said"). Looks at a bounded number of
 * words on either side.
 */
final class Roles {
    private static final int MOST_WORDS_BEFORE = 10;
    private static final int MOST_WORDS_AFTER = 18;
    private static final String STOPS = ",;:()\u2013\u2014|\"\u201c\u201d";

    private static final Set<String> LINKS = BodyNouns.WORDS.set("title-link");
    private static final Set<String> OFS = BodyNouns.WORDS.set("title-of");
    private static final Set<String> DETERMINERS = BodyNouns.WORDS.set("title-determiner");
    private static final Set<String> PREPOSITIONS = BodyNouns.WORDS.set("title-preposition");
    private static final Set<String> ENDS = BodyNouns.WORDS.set("title-end");
    private static final Set<String> NO_TITLES = BodyNouns.WORDS.set("no-title");

    private final Titles titles;

    Roles(Titles titles) {
        this.titles = titles;
    }

    /**
     * A stretch of text and the bounds within which to read.
     *
     * @param named the names that stand right before, whose words may open a title ("North Korean leader")
     */
    record Window(String text, int from, int to, List<Span> named) {
        String word(int start, int end) {
            return text.substring(start, end);
        }

        boolean isNamed(int start) {
            for (Span span : named) {
                if (span.start() <= start && start < span.end()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The title that ends right before {@code name}; null when there is none. */
    @Nullable
    String before(Window window, Span name) {
        Deque<String> words = new ArrayDeque<>();
        int end = skipBlanksBack(window, name.start());
        boolean heads = false;
        int kept = 0;
        while (end > window.from() && words.size() < MOST_WORDS_BEFORE) {
            int start = wordStart(window, end);
            String word = window.word(start, end);
            boolean named = window.isNamed(start);
            boolean fits = named || mayStandInTitle(word, words.isEmpty());
            if (!fits || STOPS.indexOf(word.charAt(word.length() - 1)) >= 0) {
                break;
            }
            words.addFirst(word);
            heads |= titles.isHead(bare(word));
            kept = heads && !LINKS.contains(word) ? words.size() : kept;
            end = skipBlanksBack(window, start);
        }
        while (words.size() > kept) {
            words.removeFirst();
        }
        return heads && endsAsTitle(words) ? String.join(" ", words) : null;
    }

    /** A title ends with its head, or with what the head is of: "Secretary of State". */
    private boolean endsAsTitle(Deque<String> words) {
        if (titles.isHead(bare(words.getLast()))) {
            return true;
        }
        boolean of = false;
        for (String word : words) {
            of |= OFS.contains(word);
        }
        return of && titles.isHead(bare(words.getFirst()));
    }

    private boolean mayStandInTitle(String word, boolean last) {
        String bare = bare(word);
        if (titles.isHead(bare)) {
            return true;
        }
        return titles.isModifier(bare) || (LINKS.contains(word) && !last);
    }

    /** The office in apposition after {@code name}; null when there is none. */
    @Nullable
    String after(Window window, Span name) {
        int at = name.end();
        if (at >= window.to() || window.text().charAt(at) != ',') {
            return null;
        }
        at = afterAge(window, skipBlanks(window, at + 1));
        at = afterArticle(window, at);
        int start = at;
        int end = at;
        boolean headed = false;
        boolean beforePreposition = true;
        for (int words = 0; words < MOST_WORDS_AFTER && at < window.to(); words++) {
            int stop = wordEnd(window, at);
            String word = window.word(at, stop);
            if (ends(word)) {
                return headed && end > start ? window.word(start, end) : null;
            }
            String bare = bare(word);
            beforePreposition &= !PREPOSITIONS.contains(bare);
            headed |= beforePreposition && titles.isHead(bare);
            char last = word.charAt(word.length() - 1);
            boolean closes = STOPS.indexOf(last) >= 0 || stop >= window.to();
            end = closes ? trimmed(window, at, stop) : stop;
            if (closes) {
                return headed ? window.word(start, end) : null;
            }
            if (words == 0 && !mayBegin(word, bare)) {
                return null;
            }
            at = skipBlanks(window, stop);
        }
        return headed && at >= window.to() ? window.word(start, trimmed(window, start, end)) : null;
    }

    private static boolean ends(String word) {
        return ENDS.contains(word) || word.equals("--") || word.equals("-") || STOPS.indexOf(word.charAt(0)) >= 0;
    }

    private boolean mayBegin(String word, String bare) {
        return !NO_TITLES.contains(bare) && !word.endsWith("'s");
    }

    private int trimmed(Window window, int start, int stop) {
        int end = stop;
        while (end > start
                && (STOPS.indexOf(window.text().charAt(end - 1)) >= 0
                        || window.text().charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }

    private static int afterAge(Window window, int at) {
        int digits = at;
        while (digits < window.to() && Character.isDigit(window.text().charAt(digits))) {
            digits++;
        }
        boolean age = digits - at == 2 && digits < window.to() && window.text().charAt(digits) == ',';
        return age ? skipBlanks(window, digits + 1) : at;
    }

    private static int afterArticle(Window window, int at) {
        int stop = wordEnd(window, at);
        return DETERMINERS.contains(window.word(at, stop)) ? skipBlanks(window, stop) : at;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && (STOPS.indexOf(word.charAt(end - 1)) >= 0)) {
            end--;
        }
        return Fold.word(word.substring(0, end));
    }

    private static int skipBlanks(Window window, int from) {
        int at = from;
        while (at < window.to() && Character.isWhitespace(window.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlanksBack(Window window, int from) {
        int at = from;
        while (at > window.from() && Character.isWhitespace(window.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordStart(Window window, int end) {
        int at = end;
        while (at > window.from() && !Character.isWhitespace(window.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(Window window, int start) {
        int at = start;
        while (at < window.to() && !Character.isWhitespace(window.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
