package io.dateline.generate.check;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Entity;
import io.dateline.article.GeneratedSummary.Kind;
import io.dateline.article.GeneratedSummary.Unsupported;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks generated sentences against the article: every name and number in them must be in it. The check finds invented
 * names and figures. It cannot tell whether what a sentence says about them is true, so a summary that passes may still
 * be wrong.
 *
 * <p>Figures must be the same, not rounded. What a name is: {@link NameCheck}. Text in a script without capitals is
 * checked for numbers only, and {@link #checks} says so.
 */
public final class SentenceCheck {
    private final Evidence evidence;
    private final Analysis summary;
    private final String text;
    private final String language;
    private final Set<Kind> checks;

    /**
     * @param article what was summed up
     * @param analysis of the article
     * @param summary of the generated text: its sentences and, where the language is supported, its entities
     * @param language of the generated text
     */
    public SentenceCheck(Article article, Analysis analysis, Analysis summary, String language) {
        this.evidence = new Evidence(article, analysis);
        this.summary = summary;
        this.text = summary.prose().text();
        this.language = language;
        this.checks = checks(text);
    }

    /** The kinds of words that were checked. */
    public Set<Kind> checks() {
        return checks;
    }

    private static Set<Kind> checks(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cased = text.codePoints()
                .filter(point -> Character.isUpperCase(point) || Character.isLowerCase(point))
                .count();
        return cased * 2 > letters ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.NUMBER);
    }

    /**
     * The names and numbers of the sentence that the article does not contain, as spans within the sentence, in text
     * order.
     */
    public List<Unsupported> check(Span sentence) {
        String said = sentence.of(text);
        List<Word> words = WordReader.read(said);
        List<Unsupported> unsupported = new ArrayList<>();
        for (Numeral numeral : NumeralReader.read(said, words, language)) {
            if (!evidence.bears(numeral)) {
                unsupported.add(new Unsupported(Kind.NUMBER, numeral.span()));
            }
        }
        if (checks.contains(Kind.NAME)) {
            NameCheck names = new NameCheck(evidence, said, words, language);
            names.unsupported(mentions(sentence)).forEach(span -> unsupported.add(new Unsupported(Kind.NAME, span)));
        }
        unsupported.sort(Comparator.comparing(Unsupported::span));
        return List.copyOf(unsupported);
    }

    /** Those that lie in the sentence, moved into it. A summary has a handful. */
    private List<NameCheck.Named> mentions(Span sentence) {
        List<NameCheck.Named> inside = new ArrayList<>();
        for (Entity entity : summary.entities()) {
            for (Mention mention : entity.mentions()) {
                Span span = mention.span();
                if (sentence.contains(span)) {
                    Span moved = new Span(span.start() - sentence.start(), span.end() - sentence.start());
                    inside.add(new NameCheck.Named(moved, mention.type()));
                }
            }
        }
        return inside;
    }
}
