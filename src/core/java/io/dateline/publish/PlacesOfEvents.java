package io.dateline.publish;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the places in which copy says that something happens, "a fire in Kestrelby", from those it names otherwise: a capital for
 * its government, a club, somebody's home, the way to a place.
 *
 * @param prose the copy
 * @param bodies where the names of organisations end: "the university in Kestrelby" says where that is
 */
record PlacesOfEvents(Prose prose, Set<Integer> bodies) {
    private static final WordKinds WORDS = WordKinds.words("/words/en/beside-names.tsv");
    private static final Set<String> LOCATIVES = WORDS.set("locative");
    private static final Set<String> LOCALITIES = WORDS.set("locality");
    private static final Set<String> QUARTERS = WORDS.set("quarter");

    /** What is named so often, and with "in" before it once, is more than a place in passing. */
    private static final int OFTEN = 3;

    PlacesOfEvents {
        bodies = Set.copyOf(bodies);
    }

    static PlacesOfEvents of(Prose prose, List<Entity> entities) {
        Set<Integer> bodies = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.ORGANISATION) {
                entity.mentions().forEach(mention -> bodies.add(mention.span().end()));
            }
        }
        return new PlacesOfEvents(prose, bodies);
    }

    /** Whether the title or one of the first two sentences sets something in the place. */
    boolean opensIn(Entity place) {
        int first = prose.tokenCount() == 0 ? 0 : firstSentence();
        for (Mention mention : place.mentions()) {
            int sentence = sentence(mention.span());
            boolean early = sentence <= first || (sentence == first + 1 && !bodies.contains(before(mention.span())));
            if (early && isLocative(mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the copy names the place often and sets something in it. */
    boolean isOftenIn(Entity place) {
        return place.mentions().size() >= OFTEN
                && place.mentions().stream()
                        .map(Mention::span)
                        .anyMatch(span -> isLocative(span) && !bodies.contains(before(span)));
    }

    /** Whether "in" or the like stands before the name, or "in the city of". */
    private boolean isLocative(Span name) {
        int token = prose.tokenAt(name.start()) - 1;
        while (token >= 0 && QUARTERS.contains(word(token))) {
            token--;
        }
        if (token < 0) {
            return false;
        }
        boolean within = LOCATIVES.contains(word(token));
        boolean locality = token > 0 && prose.tokenIs(token, "of") && LOCALITIES.contains(word(token - 1));
        return within || locality;
    }

    /** Where the word before the locative ends. */
    private int before(Span name) {
        int token = prose.tokenAt(name.start()) - 1;
        while (token > 0 && !LOCATIVES.contains(word(token))) {
            token--;
        }
        return token > 0 ? prose.tokenEnd(token - 1) : -1;
    }

    private String word(int token) {
        return prose.token(token).toLowerCase(Locale.ROOT);
    }

    private int firstSentence() {
        int token = Math.min(prose.tokenAt(prose.bodyStart()), prose.tokenCount() - 1);
        return prose.sentenceOfToken(token);
    }

    private int sentence(Span span) {
        return prose.sentenceOfToken(Math.min(prose.tokenAt(span.start()), prose.tokenCount() - 1));
    }
}
