package io.dateline.analyse.keyphrase;

import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the runs of one to four content words; "of" counts as one between capitalised words ("Bank of Example"). */
final class Candidates {
    /**
     * Tokens that are read, some forty pages; nothing important is first named after them, and the limit bounds the
     * memory.
     */
    static final int READ = 20_000;

    private static final int LONGEST = 4;
    private static final Set<String> STOP = WordLists.words("stop.txt");

    private final Prose prose;
    private final String[] words;
    private final String[] stems;
    /** The candidate that a token is by itself. */
    private final Candidate[] alone;

    private final Map<String, Candidate> byKey = new LinkedHashMap<>();
    private int work;

    Candidates(Prose prose) {
        this.prose = prose;
        int count = Math.min(READ, prose.tokenCount());
        this.words = new String[count];
        this.stems = new String[count];
        this.alone = new Candidate[count];
        for (int sentence = 0; sentence < prose.sentenceCount(); sentence++) {
            int first = prose.sentenceFirstToken(sentence);
            if (first >= count) {
                break;
            }
            if (!prose.isRow(sentence)) {
                read(first, Math.min(count, prose.sentenceEndToken(sentence)));
            }
        }
    }

    /** In the order of their first mention. */
    Collection<Candidate> all() {
        return byKey.values();
    }

    /** The candidate that a token of a candidate is by itself. */
    Candidate word(int token) {
        return alone[token];
    }

    /** The stem of any token. */
    String stem(int token) {
        String known = token < stems.length ? stems[token] : null;
        return known == null ? Stemmer.stem(prose.token(token)) : known;
    }

    /** How many runs were looked at. */
    int work() {
        return work;
    }

    private void read(int from, int to) {
        int begin = from;
        for (int at = from; at <= to; at++) {
            if (at == to || !carries(at, from, to)) {
                run(begin, at);
                begin = at + 1;
            }
        }
    }

    private boolean carries(int at, int from, int to) {
        if (prose.tokenIs(at, "of") && at > from && at + 1 < to && words[at - 1] != null) {
            boolean name = upper(at - 1)
                    && upper(at + 1)
                    && isContent(at + 1, prose.token(at + 1).toLowerCase(Locale.ROOT));
            words[at] = name ? "of" : null;
            stems[at] = name ? "of" : null;
            return name;
        }
        String word = prose.token(at).toLowerCase(Locale.ROOT);
        if (!isContent(at, word)) {
            return false;
        }
        words[at] = word;
        stems[at] = Stemmer.stem(word);
        return true;
    }

    private boolean isContent(int at, String word) {
        int start = prose.tokenStart(at);
        int length = prose.tokenEnd(at) - start;
        if (!Character.isLetter(prose.text().codePointAt(start)) || length < 2) {
            return false;
        }
        boolean initials =
                length == 2 && upper(at) && Character.isUpperCase(prose.text().charAt(start + 1));
        return initials || (length > 2 && !STOP.contains(word));
    }

    private boolean upper(int at) {
        return Character.isUpperCase(prose.text().codePointAt(prose.tokenStart(at)));
    }

    private void run(int begin, int end) {
        for (int first = begin; first < end; first++) {
            String key = " ";
            for (int last = first; last < Math.min(end, first + LONGEST); last++) {
                key = key + stems[last] + " ";
                if (!prose.tokenIs(first, "of") && !prose.tokenIs(last, "of")) {
                    work++;
                    add(key, first, last + 1, first == begin && last + 1 == end);
                }
            }
        }
    }

    private void add(String key, int from, int to, boolean whole) {
        Candidate candidate = byKey.computeIfAbsent(
                key,
                k -> new Candidate(
                        k,
                        phrase(from, to),
                        Arrays.copyOfRange(stems, from, to),
                        Arrays.copyOfRange(words, from, to),
                        from));
        candidate.mentions.add(new Span(prose.tokenStart(from), prose.tokenEnd(to - 1)));
        candidate.capitalised += allUpper(from, to) ? 1 : 0;
        candidate.whole += whole ? 1 : 0;
        if (to - from == 1) {
            alone[from] = candidate;
        }
    }

    private boolean allUpper(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!upper(at) && !prose.tokenIs(at, "of")) {
                return false;
            }
        }
        return true;
    }

    /** The tokens with one blank between them, where copy may have a line break. */
    private String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && prose.spaceBefore(at)) {
                phrase.append(' ');
            }
            phrase.append(prose.text(), prose.tokenStart(at), prose.tokenEnd(at));
        }
        return phrase.toString();
    }
}
