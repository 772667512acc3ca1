package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.words.CalendarName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds mentions of people that the tagger missed and that the article names in full elsewhere. A surname alone ("after
 * You's arrival", of You Si-kun) becomes a mention where only a name explains its capital: inside a sentence, with no
 * capital beside it. A mention that is too short is extended by the word before it when the two make a full name found
 * elsewhere.
 */
final class MissedMentions {
    /** Of 36 surnames added to 734 news articles that the tagger had not seen, some 26 were right. */
    private static final double CONFIDENCE = 0.7;

    /** "in May": capitals that names of people share with the calendar. */
    private static final Set<String> CALENDAR = CalendarName.of("en").stream()
            .map(CalendarName::full)
            .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
            .collect(Collectors.toUnmodifiableSet());

    private final Titles titles;
    private final PersonNames names;

    MissedMentions(Titles titles, PersonNames names) {
        this.titles = titles;
        this.names = names;
    }

    /** The mentions, which stand in text order and do not overlap, with those added and grown. */
    List<Mention> complete(Prose prose, List<Mention> mentions) {
        Set<String> full = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                Name name = Name.of(mention.span().of(prose.text()));
                if (name.size() > 1) {
                    full.add(name.key());
                    full.add(names.surname(name));
                    surname(name, surnames);
                }
            }
        }
        return full.isEmpty() ? mentions : complete(prose, mentions, full, surnames);
    }

    private void surname(Name name, Set<String> surnames) {
        List<String> core = names.core(name.folded());
        String surname = name.words().get(names.isFamilyFirst(core) ? 0 : core.size() - 1);
        if (!CALENDAR.contains(surname) && !titles.isTitle(Fold.word(surname))) {
            surnames.add(surname);
        }
    }

    private List<Mention> complete(Prose prose, List<Mention> mentions, Set<String> full, Set<String> surnames) {
        List<Mention> complete = new ArrayList<>(mentions.size());
        int token = 0;
        for (Mention mention : mentions) {
            int first = prose.tokenAt(mention.span().start());
            boolean grows = mention.type() == EntityType.PERSON
                    && first > token
                    && makesFullName(prose, first - 1, mention.span(), full);
            add(prose, token, grows ? first - 1 : first, full, surnames, complete);
            complete.add(
                    grows
                            ? new Mention(
                                    new Span(
                                            prose.tokenStart(first - 1),
                                            mention.span().end()),
                                    mention.type(),
                                    mention.confidence())
                            : mention);
            token = prose.tokenAt(mention.span().end());
        }
        add(prose, token, prose.tokenCount(), full, surnames, complete);
        return complete;
    }

    private boolean makesFullName(Prose prose, int before, Span span, Set<String> full) {
        boolean particle = names.isParticle(prose.token(before));
        if (!(particle || isCapital(prose, before)) || prose.tokenEnd(before) != span.start() - 1) {
            return false;
        }
        Name name = Name.of(span.of(prose.text()));
        Name longer = Name.of(prose.text().substring(prose.tokenStart(before), span.end()));
        return longer.size() == name.size() + 1 && full.contains(longer.key()) && !titles.isTitle(longer.firstWord());
    }

    /** Adds the surnames among some tokens that no mention covers. */
    private void add(Prose prose, int from, int to, Set<String> full, Set<String> surnames, List<Mention> complete) {
        for (int token = from; token < to; token++) {
            if (isCapital(prose, token) && surnames.contains(prose.token(token)) && isAlone(prose, token)) {
                Span alone = new Span(prose.tokenStart(token), prose.tokenEnd(token));
                boolean grows = token > from && makesFullName(prose, token - 1, alone, full);
                Span span = grows ? new Span(prose.tokenStart(token - 1), alone.end()) : alone;
                complete.add(new Mention(span, EntityType.PERSON, CONFIDENCE));
            }
        }
    }

    /** Inside a sentence, after a blank, with neither an article before it nor a capital beside it. */
    private static boolean isAlone(Prose prose, int token) {
        int sentence = prose.sentenceOfToken(token);
        int next = token + 1;
        return token > prose.sentenceFirstToken(sentence)
                && prose.spaceBefore(token)
                && !isCapital(prose, token - 1)
                && !prose.tokenIs(token - 1, "the")
                && !(next < prose.sentenceEndToken(sentence) && isCapital(prose, next));
    }

    private static boolean isCapital(Prose prose, int token) {
        return Character.isUpperCase(prose.text().charAt(prose.tokenStart(token)));
    }
}
