package io.dateline.analyse.entity.tagger;

import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.List;

/**
 * Writes sentences in capitals and headlines in title case as running text would have them, so that every later step reads one
 * kind of letters: "Macron Meets Merz" becomes "Macron meets Merz". What the article's own running text writes small is small,
 * what it writes with a capital keeps it; the lexicon decides about the rest (Lita and others 2003). Every character keeps its
 * place.
 */
public final class Truecaser {
    private final Lexicon lexicon;

    public Truecaser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same prose with truecased sentences; the prose itself when it has none to change. */
    public Prose truecase(Prose prose) {
        CaseOfSentences cases = CaseOfSentences.of(prose);
        if (cases.allPlain()) {
            return prose;
        }
        Forms forms = new Forms(prose);
        CaseEvidence evidence = new CaseEvidence(prose, forms, cases, lexicon);
        StringBuilder text = new StringBuilder(prose.text());
        for (int s = 0; s < prose.sentenceCount(); s++) {
            if (!cases.plain(s)) {
                change(prose, s, evidence, cases.shouted(s), text);
            }
        }
        return prose.truecased(text.toString());
    }

    /** The truecased sentences with capitals in the names that were found in them, but for the link words within. */
    Prose withNames(Prose prose, List<Mention> names) {
        StringBuilder text = new StringBuilder(prose.text());
        for (Mention name : names) {
            int first = prose.tokenAt(name.span().start());
            if (!prose.isTruecased(prose.sentenceOfToken(first))) {
                continue;
            }
            for (int i = first;
                    i < prose.tokenCount() && prose.tokenStart(i) < name.span().end();
                    i++) {
                int start = prose.tokenStart(i);
                if (i == first || !isLink(prose.token(i))) {
                    text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
                }
            }
        }
        return prose.truecased(text.toString());
    }

    private boolean isLink(String word) {
        return (lexicon.words().get(Hash.word(word)) & Lexicon.LINK) != 0;
    }

    private static void change(Prose prose, int sentence, CaseEvidence evidence, boolean shouted, StringBuilder text) {
        int first = prose.sentenceFirstToken(sentence);
        int end = prose.sentenceEndToken(sentence);
        for (int i = first; i < end; i++) {
            boolean small = !evidence.isName(i, first, end);
            if (small || (shouted && !evidence.isAcronym(i))) {
                int from = prose.tokenStart(i) + (small && i > first ? 0 : 1);
                lower(text, from, prose.tokenEnd(i), !small);
            }
        }
    }

    /** @param initials whether a letter after a hyphen or a point keeps its capital, as in names */
    private static void lower(StringBuilder text, int from, int end, boolean initials) {
        for (int i = from; i < end; i++) {
            boolean initial = initials && i > 0 && isJoint(text.charAt(i - 1));
            if (!initial) {
                text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '\u2010' || c == '\u2011' || c == '/';
    }
}
