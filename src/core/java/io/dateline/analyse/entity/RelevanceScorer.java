package io.dateline.analyse.entity;

import io.dateline.analyse.entity.group.Occurrence;
import io.dateline.article.Prose;
import io.dateline.article.Relevance;
import io.dateline.words.WordKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores how much an article is about an entity, 0 to 100, from where and how often it is named, and as what. The points were
 * learnt: which of two people, organisations or things of a news article stands in its abstract, and first there, which the
 * scorer did not see. Those for the headline were set on articles whose subject an editor had marked; which of its names
 * stand in other headlines of the same event asks for a few more. What {@link Standing} takes off was set there too:
 * abstracts name the country of the news, an editor asked for the subject does not. A country is also named by the adjective of its people.
 * A name that stands in the dateline or a credit alone has all points taken off.
 */
final class RelevanceScorer {
    private static final int HEADLINE = 10;
    private static final int HEADLINE_BEGUN = 16;
    private static final int FIRST = 20;
    private static final int FIRST_SENTENCE = 8;
    private static final int SECOND_SENTENCE = 5;
    private static final int COUNT = 18;
    private static final int MOST_NAMED = 15;
    private static final int SPREAD = 8;
    private static final int SUBJECT = 5;
    private static final int FIRST_SUBJECT = 5;

    /** Points taken off those of the subject where every mention is of one who says something. */
    private static final int SOURCE = 5;

    /** Mentions that earn all points of the count; more add nothing. */
    private static final int MANY = 10;

    /** Sentences begun that earn all points of the subject. */
    private static final int MANY_BEGUN = 3;

    /** Words that may stand before a subject: "On Monday the", "Mayor". */
    private static final int LEAD = 3;

    /** With fewer paragraphs than this a share of them says nothing, and sentences are counted. */
    private static final int ENOUGH_PARAGRAPHS = 4;

    /** Words after which a name is no subject any more. */
    private static final Set<String> NOT_BEFORE_SUBJECT = notBeforeSubject();

    /** Verbs behind a name that make it a source: "said", "reports". */
    private static final Set<String> SAYS = says();

    private final Prose prose;
    private final int most;
    private final boolean byParagraph;
    private final int units;
    private final int firstSentence;

    /**
     * @param most how often the entity named most often is named
     */
    RelevanceScorer(Prose prose, int most) {
        this.prose = prose;
        this.most = most;
        byParagraph = prose.paragraphCount() >= ENOUGH_PARAGRAPHS;
        units = byParagraph ? prose.paragraphCount() : prose.sentenceCount();
        int sentence = 0;
        while (sentence < prose.sentenceCount() && prose.inTitle(sentence)) {
            sentence++;
        }
        firstSentence = sentence;
    }

    private static Set<String> notBeforeSubject() {
        WordKinds words = WordKinds.words("/words/en/word-classes.tsv");
        Set<String> all = new HashSet<>(words.set("preposition"));
        all.addAll(words.set("aux"));
        all.addAll(words.set("modal"));
        all.addAll(words.set("conjunction"));
        all.addAll(words.set("say"));
        return Set.copyOf(all);
    }

    private static Set<String> says() {
        return WordKinds.words("/words/en/word-classes.tsv").set("say").stream()
                .filter(word -> word.endsWith("s") || word.endsWith("d") || word.equals("wrote"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Scores one entity's occurrences, given in text order. */
    Relevance score(List<Occurrence> occurrences, Standing standing) {
        int headline = 0;
        int named = 0;
        int spread = 0;
        int begun = 0;
        int says = 0;
        boolean first = false;
        boolean news = false;
        int lastUnit = -1;
        for (Occurrence occurrence : occurrences) {
            boolean inTitle = prose.inTitle(occurrence.sentence());
            boolean begins = begins(occurrence);
            boolean isSource = isSource(occurrence);
            headline = inTitle && !isSource ? Math.max(headline, HEADLINE + (begins ? HEADLINE_BEGUN : 0)) : headline;
            news |= inTitle && !isSource && goesOn(occurrence);
            named += occurrence.credit() ? 0 : 1;
            says += isSource ? 1 : 0;
            begun += !inTitle && begun < MANY_BEGUN && begins ? 1 : 0;
            first |= occurrence.sentence() == firstSentence && begins;
            int unit = unit(occurrence);
            spread += unit == lastUnit ? 0 : 1;
            lastUnit = unit;
        }
        int early = first(occurrences);
        int count = count(occurrences.size());
        int share = (int) Math.round(SPREAD * Math.sqrt(Math.min(1, (double) spread / units)));
        double source = SOURCE * (double) says / occurrences.size();
        double subject = SUBJECT * (double) begun / MANY_BEGUN + (first ? FIRST_SUBJECT : 0) - source;
        int spoken = (int) Math.max(0, Math.round(subject));
        int sum = headline + early + count + share + spoken;
        double part = news && standing == Standing.OUTLET ? Standing.SUBJECT.share() : standing.share();
        int kind = (int) Math.round(sum * (part - 1));
        return new Relevance(headline, early, count, share, spoken, kind, named == 0 ? -(sum + kind) : 0);
    }

    /** Whether the word behind the name is one of saying. */
    private boolean isSource(Occurrence occurrence) {
        int next = prose.tokenAt(occurrence.mention().span().end());
        return next < prose.tokenCount() && SAYS.contains(prose.words().of(next));
    }

    /** Whether a word follows in the headline: an outlet before a colon or at the end is where the news is from. */
    private boolean goesOn(Occurrence occurrence) {
        int next = prose.tokenAt(occurrence.mention().span().end());
        return next < prose.tokenCount()
                && prose.tokenStart(next) < prose.bodyStart()
                && Character.isLetter(prose.text().charAt(prose.tokenStart(next)));
    }

    private int unit(Occurrence occurrence) {
        return byParagraph ? prose.paragraphOfSentence(occurrence.sentence()) : occurrence.sentence();
    }

    private int first(List<Occurrence> occurrences) {
        int start = occurrences.get(0).mention().span().start();
        int length = Math.max(1, prose.text().length() - prose.bodyStart());
        double passed = Math.max(0, start - prose.bodyStart()) / (double) length;
        int early = 0;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.sentence() >= firstSentence) {
                int sentence = occurrence.sentence() - firstSentence;
                early = sentence == 0 ? FIRST_SENTENCE : sentence == 1 ? SECOND_SENTENCE : 0;
                break;
            }
        }
        return (int) Math.round(FIRST * (1 - passed)) + early;
    }

    private int count(int mentions) {
        double share = Math.log(1 + mentions) / Math.log(1 + MANY);
        return (int) Math.round(COUNT * Math.min(1, share) + MOST_NAMED * Math.min(1, (double) mentions / most));
    }

    /** Whether the name stands at the beginning of its sentence, before any verb and preposition. */
    private boolean begins(Occurrence occurrence) {
        int first = prose.sentenceFirstToken(occurrence.sentence());
        int words = 0;
        for (int token = first;
                prose.tokenStart(token) < occurrence.mention().span().start();
                token++) {
            String word = prose.words().of(token);
            boolean isWord = Character.isLetter(word.charAt(0));
            words += isWord ? 1 : 0;
            if (words > LEAD || NOT_BEFORE_SUBJECT.contains(word) || (isWord && word.endsWith("ed"))) {
                return false;
            }
        }
        return true;
    }
}
