package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;
import io.dateline.words.WordTable;

/**
 * An article prepared for feature extraction: for each token its forms, its lexicon entries, and its run of capitalised
 * tokens.
 */
public final class TokenFeatures {
    private static final int SHOUTED = 1;
    private static final int HEADLINE = 2;
    private static final int WHISPERED = 3;
    private static final int RECASED = 4;

    private static final long LIKELY_NAME = Lexicon.PROPER | Lexicon.GIVEN_NAME;
    private static final long KNOWN_SMALL = Lexicon.CASE | Lexicon.OFTEN | Lexicon.SELDOM;

    /** Small words between two capitals of one name, at most this many from the nearer. */
    private static final int REACH = 2;

    /** One word of sport in so many makes sports copy. */
    private static final int SPORTY = 80;

    final Prose prose;
    final Forms forms;
    final long[] words;
    /** By source, the word classes of each token that is not dull or is within two of one that is not. */
    final long[][] classes = new long[Lexicon.SOURCES][];

    /** The list names a token is part of, with its part in them (first, inside, last, whole): 4 bits each. */
    final int[] listed;
    /** First token of the run of capitalised tokens that the token is in; itself outside runs. */
    final int[] runStart;
    /** Token after the run. */
    final int[] runEnd;
    /** Of a sentence: 0 running text, 1 all capitals, 2 every word capitalised, 3 all small, 4 written by the
     * truecaser. */
    final byte[] sentenceKind;
    /** How much of the article is sports copy: 0 to 2. */
    final int sport;
    /** Whether a token is too far from any capital to be part of a name: it is outside, and nothing is read of it. */
    final boolean[] dull;

    public TokenFeatures(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.forms = new Forms(prose);
        int count = forms.count;
        words = new long[count];
        for (int source = 0; source < Lexicon.SOURCES; source++) {
            classes[source] = new long[count];
        }
        listed = new int[count];
        runStart = new int[count];
        runEnd = new int[count];
        dull = new boolean[count];
        sentenceKind = new byte[prose.sentenceCount()];
        for (int s = 0; s < sentenceKind.length; s++) {
            sentenceKind[s] = (byte) kind(s);
            readSentence(s, lexicon);
        }
        sport = sport();
    }

    private int sport() {
        int sport = 0;
        for (long word : words) {
            sport += (word & Lexicon.SPORT) == 0 ? 0 : 1;
        }
        return sport * SPORTY >= words.length ? 2 : sport > 0 ? 1 : 0;
    }

    /** Whether the token is outside without being looked at. */
    public boolean dull(int token) {
        return dull[token];
    }

    public int tokenCount() {
        return forms.count;
    }

    private int kind(int sentence) {
        if (prose.isTruecased(sentence)) {
            return RECASED;
        }
        int end = prose.sentenceEndToken(sentence);
        int upper = 0;
        int capital = 0;
        int small = 0;
        for (int i = prose.sentenceFirstToken(sentence); i < end; i++) {
            int length = prose.tokenEnd(i) - prose.tokenStart(i);
            switch (forms.looks[i]) {
                case Forms.UPPER -> upper += length > 3 ? 1 : 0;
                case Forms.CAPITAL -> capital += length > 3 ? 1 : 0;
                case Forms.LOWER -> small += length > 3 ? 1 : 0;
                default -> {}
            }
        }
        if (upper >= 2 && upper > 2 * (capital + small)) {
            return SHOUTED;
        }
        if (small >= 3 && capital + upper == 0 && !capitals(sentence)) {
            return WHISPERED;
        }
        return capital >= 3 && capital > 3 * small ? HEADLINE : 0;
    }

    /** Whether any word after the first has a capital. */
    private boolean capitals(int sentence) {
        int end = prose.sentenceEndToken(sentence);
        for (int i = prose.sentenceFirstToken(sentence) + 1; i < end; i++) {
            if (forms.capital(i) && prose.tokenEnd(i) - prose.tokenStart(i) > 1) {
                return true;
            }
        }
        return false;
    }

    private void readSentence(int sentence, Lexicon lexicon) {
        int first = prose.sentenceFirstToken(sentence);
        int end = prose.sentenceEndToken(sentence);
        boolean shouted = sentenceKind[sentence] == SHOUTED;
        for (int i = first; i < end; i++) {
            words[i] = lexicon.words().get(forms.lower[i]);
        }
        for (int i = first; i < end; i++) {
            if (lively(i)) {
                match(i, end, lexicon.phrases());
            }
        }
        runs(first, end, shouted);
        markDull(first, end, sentenceKind[sentence]);
        for (int i = first; i < end; i++) {
            if (isLookedAt(i, first, end)) {
                readClasses(i, shouted, lexicon);
            }
        }
    }

    /** Whether features are read of the token or of one that has it as a neighbour. */
    private boolean isLookedAt(int token, int first, int end) {
        for (int i = Math.max(first, token - REACH); i < Math.min(end, token + REACH + 1); i++) {
            if (!dull[i]) {
                return true;
            }
        }
        return false;
    }

    private void readClasses(int i, boolean shouted, Lexicon lexicon) {
        classes[0][i] = classes(i, shouted, lexicon.classes());
        NestedClasses nested = lexicon.nested();
        long entry = nested.entry(forms.lower[i]);
        for (int source = 0; source < NestedClasses.SOURCES; source++) {
            classes[1 + source][i] = nested.classes(source, entry);
        }
    }

    /**
     * In running text a name is capitals, and link words, marks and numbers between or beside them: no other token is read. Where
     * letters say little, all within reach of what may be a name are, and the whole of a sentence that the truecaser wrote.
     */
    private void markDull(int first, int end, int kind) {
        int reach = kind == RECASED ? end - first : REACH;
        boolean running = kind == 0;
        int before = first - reach - 1;
        for (int i = first; i < end; i++) {
            before = lively(i) ? i : before;
            dull[i] = i - before > reach;
        }
        int after = end + reach;
        for (int i = end - 1; i >= first; i--) {
            after = lively(i) ? i : after;
            boolean far = after - i > reach;
            dull[i] = running ? (after > i && !joins(i, !dull[i], !far, after == i + 1)) : (far && dull[i]);
        }
    }

    /**
     * Whether a token that is no name by itself may be part of one.
     *
     * @param before whether a possible part of a name stands close before it
     * @param after likewise after it
     * @param next whether the very next token is one
     */
    private boolean joins(int i, boolean before, boolean after, boolean next) {
        return switch (forms.looks[i]) {
            case Forms.LOWER ->
                (words[i] & Lexicon.LINK) != 0 && after && (before || (next && (words[i] & Lexicon.OFTEN) == 0));
            case Forms.NUMBER -> before;
            default -> before && after;
        };
    }

    /** A capital, or a word that news seldom writes small, or one that is a name if it is anything. */
    boolean lively(int i) {
        long known = words[i];
        return forms.capital(i)
                || (known & Lexicon.CASE) > 3
                || ((known & LIKELY_NAME) != 0 && (known & KNOWN_SMALL) == 0 && forms.looks[i] == Forms.LOWER);
    }

    private long classes(int i, boolean shouted, WordTable table) {
        long found = shouted ? 0 : table.get(forms.exact[i]);
        if (found == 0 && forms.looks[i] == Forms.UPPER) {
            found = table.get(forms.title[i]);
        }
        return found == 0 ? table.get(forms.lower[i]) : found;
    }

    /** Marks the longest listed name that starts at the token. */
    private void match(int first, int end, WordTable phrases) {
        int chain = 0;
        int longest = 0;
        long lists = 0;
        int limit = Math.min(end, first + Lexicon.LONGEST);
        for (int i = first; i < limit; i++) {
            chain = Lexicon.chain(chain, forms.lower[i]);
            long bits = phrases.get(chain);
            if ((bits & Lexicon.LISTS) != 0) {
                longest = i + 1 - first;
                lists = bits & Lexicon.LISTS;
            }
            if ((bits & Lexicon.PREFIX) == 0) {
                break;
            }
        }
        for (int i = 0; i < longest; i++) {
            int part = longest == 1 ? 3 : i == 0 ? 0 : i == longest - 1 ? 2 : 1;
            if (listed[first + i] == 0 || longest > 1) {
                listed[first + i] = (int) lists << 2 | part;
            }
        }
    }

    private void runs(int first, int end, boolean shouted) {
        for (int i = first; i < end; ) {
            int to = i + 1;
            if (!shouted && forms.capital(i)) {
                while (to < end && (forms.capital(to) || joins(to, end))) {
                    to++;
                }
            }
            for (int k = i; k < to; k++) {
                runStart[k] = i;
                runEnd[k] = to;
            }
            i = to;
        }
    }

    /** A hyphen, or a point after an initial, between two capitals without white space. */
    private boolean joins(int i, int end) {
        return i + 1 < end
                && forms.looks[i] == Forms.MARK
                && !prose.spaceBefore(i)
                && !prose.spaceBefore(i + 1)
                && forms.capital(i + 1)
                && isHyphen(prose.text().charAt(prose.tokenStart(i)));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
