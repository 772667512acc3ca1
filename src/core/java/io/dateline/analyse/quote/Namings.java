package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of all entities in text order, with the unit each begins at; credits ("NEWS WIRE/Ann Example") left out. */
final class Namings {
    /** Mentions looked back over for who is meant: about four paragraphs of a wire story. */
    static final int MEMORY = 24;

    /** Clauses after which a pronoun or a description no longer refers to a mention. */
    static final int FAR = 8;

    /** One mention with its entity. */
    record At(Span span, Entity entity, int unit) {
        boolean person() {
            return entity.type() == EntityType.PERSON;
        }

        boolean body() {
            return entity.type() == EntityType.ORGANISATION;
        }
    }

    private final List<At> mentions = new ArrayList<>();

    Namings(Units units, List<Entity> entities) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                int start = mention.span().start();
                if (start == 0 || units.prose.text().charAt(start - 1) != '/') {
                    mentions.add(new At(mention.span(), entity, units.unitAt(start)));
                }
            }
        }
        mentions.sort(Comparator.comparing(At::span));
    }

    int count() {
        return mentions.size();
    }

    At get(int i) {
        return mentions.get(i);
    }

    /** The first mention that ends after the offset; the count if there is none. */
    int firstAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
