package io.dateline.analyse.entity.tagger;

import io.dateline.article.Prose;
import java.util.HashSet;
import java.util.Set;

/**
 * What the running text of an article and the lexicon know about how words are written: which are names whatever the letters
 * of a headline.
 */
final class CaseEvidence {
    private static final long ENGLISH = Lexicon.OFTEN | Lexicon.SELDOM;
    private static final long NAMES = Lexicon.GIVEN_NAME | Lexicon.SURNAME | Lexicon.PROPER;

    /** Up to this step of {@link Lexicon#CASE} news writes a word small in four of five cases. */
    private static final long SMALL = 2;

    /** Step of a word that news writes either way. */
    private static final long EITHER = 3;

    /** Longest acronym. */
    private static final int ACRONYM = 5;

    private final Prose prose;
    private final Forms forms;
    private final Lexicon lexicon;
    private final Set<Integer> small = new HashSet<>();
    private final Set<Integer> capital = new HashSet<>();
    private final Set<Integer> pairs = new HashSet<>();

    CaseEvidence(Prose prose, Forms forms, CaseOfSentences cases, Lexicon lexicon) {
        this.prose = prose;
        this.forms = forms;
        this.lexicon = lexicon;
        for (int s = 0; s < prose.sentenceCount(); s++) {
            if (cases.plain(s)) {
                read(prose.sentenceFirstToken(s), prose.sentenceEndToken(s));
            }
        }
    }

    private void read(int first, int end) {
        for (int i = first; i < end; i++) {
            if (forms.looks[i] == Forms.LOWER) {
                small.add(forms.lower[i]);
            } else if (forms.capital(i)) {
                if (i > first) {
                    capital.add(forms.lower[i]);
                }
                if (i + 1 < end && forms.capital(i + 1)) {
                    pairs.add(Hash.pair(forms.lower[i], forms.lower[i + 1]));
                }
            }
        }
    }

    /** Whether the token is, or is part of, a name. */
    boolean isName(int token, int first, int end) {
        int word = forms.lower[token];
        if ((token + 1 < end && pairs.contains(Hash.pair(word, forms.lower[token + 1])))
                || (token > first && pairs.contains(Hash.pair(forms.lower[token - 1], word)))) {
            return true;
        }
        if (small.contains(word) != capital.contains(word)) {
            return capital.contains(word);
        }
        return isName(lexicon.words().get(word));
    }

    private static boolean isName(long known) {
        long written = known & Lexicon.CASE;
        if (written == 0) {
            return (known & ENGLISH) == 0 || ((known & NAMES) != 0 && (known & Lexicon.OFTEN) == 0);
        }
        return written > EITHER || (written > SMALL && ((known & NAMES) != 0 || (known & ENGLISH) == 0));
    }

    /** Whether a token in capitals is written so in running text too. */
    boolean isAcronym(int token) {
        int length = prose.tokenEnd(token) - prose.tokenStart(token);
        if (length > ACRONYM || forms.looks[token] != Forms.UPPER) {
            return forms.looks[token] == Forms.ACRONYM || forms.looks[token] == Forms.NUMBERED;
        }
        long known = lexicon.words().get(forms.lower[token]);
        return (known & (Lexicon.ABBREVIATION | Lexicon.CODE)) != 0
                || (lexicon.classes().get(forms.exact[token]) != 0
                        && lexicon.classes().get(forms.title[token]) == 0);
    }
}
